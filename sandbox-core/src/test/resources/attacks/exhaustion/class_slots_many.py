# limit memory or limit duration or completes
class C:
    __slots__ = ['s%d' % i for i in range(100_000)]
C()
