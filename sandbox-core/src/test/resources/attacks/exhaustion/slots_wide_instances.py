# limit duration or limit memory
class Wide:
    __slots__ = ['a%d' % i for i in range(1500)]


full = Wide()
for name in Wide.__slots__:
    setattr(full, name, 1)
kept = []
while True:
    one = Wide()
    one.a1499 = 1
    kept.append(one)
