# coding: latin-1
x = 1
=====

=====
# only a comment
=====
   # indented comment

x
=====
if a:
    b
    
  
    c
=====
x;y;z
=====
def f():
  x
  # dedented comment
# at the margin
  y
=====
x = """
  not indented
"""
if a:
  """doc
  """
=====
class A:
    def f(self):
        if a:
            for b in c:
                while d:
                    pass
        return

    def g(self): pass


x = A()
=====
(a,
b)
=====
a if b else \
  c
=====
x = {
    'a': [
        1, 2,
    ],
    'b': (
        3),
}
=====
for x in y:
    pass
    # c

else:
    pass
=====
1if 2else 3
0xfor x
[1for x in y]
1 if x else 2or 3
=====
a = b  # comment 😀 é
=====
if x:
    y
else:
    z
=====
x = 'é😀' ; y = f'é{z}😀{w}' ; v
変 = (é, 'x' 'é', ß)
'é' + f"é{'é'}é{é=}"
