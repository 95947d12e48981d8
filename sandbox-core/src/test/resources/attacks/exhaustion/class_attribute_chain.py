# limit duration
C = type('C', (), {'x': 1})
for i in range(400):
    C = type('C', (C,), {})
o = C()
while True:
    o.x; C.x = 1; C.mro()
