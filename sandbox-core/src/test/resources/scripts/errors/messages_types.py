# SPDX-License-Identifier: Apache-2.0
# CPython's wording: operators and calls on wrong types.
cases = """
1 + 'a'
'a' + 1
[1] + (2,)
{} + {}
1 - 'a'
'a' * 'b'
'a' / 2
[] - []
-'a'
+[]
~1.5
not_defined
len(5)
5()
'abc'()
[1, 2]()
5[0]
5 .x
'a'.foo
[].foo
(1).foo()
{}.foo
None.foo
int('x')
int([])
float('x')
'%d' % 'a'
'abc'[1.5]
[1, 2]['a']
{}[[]]
{1: 2}[3]
(1, 2)[5]
'abc'[10]
range(5)[10]
1 < 'a'
[] < 5
None < None
{} > {}
1 in 5
'a' in 5
1 in 'abc'
for_x
5 .real()
print(sep=5)
max()
sum('abc')
sorted([1, 'a'])
open_it()
list(5)
dict(5)
set(5)
tuple(5)
str(1, 2)
bytes('a')
chr('a')
ord(5)
abs('x')
round('x')
divmod(1, 0)
1 // 0
1 % 0
1.0 / 0
1 / 0
1.5 % 0
1.5 // 0
0 ** -1
iter(5)
next(5)
isinstance(1, 2)
hash([])
[*5]
{**5}
print(*5)
print(**5)
(lambda x: x)()
(lambda: 0)(1)
int.foo
type('x').foo
'a'.join([1])
'a'.join(5)
[].pop()
{}.popitem()
set().pop()
[1].remove(2)
[1].index(2)
(1,).index(2)
'a'.index('b')
""".strip().splitlines()
import warnings

warnings.simplefilter("ignore")
for source in cases:
    try:
        print(source, "=", eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__ + ":", error)
