x: int = 1
y: x
@property
class A(Base, metaclass=Meta):
    """Doc."""
    z: int
    w = [v for v in x]
    def m(self):
        self.a = self.b = 1
        return super().m(), __class__
    del z
def f(q):
    class B[T: int](A):
        r = q
        s: T = q
        def n(self) -> T:
            return q, T
    def g[*Ts, **P](a: Ts) -> P:
        return a
    type L[U] = list[U]
    return B, g, L
class C(*bases, **options):
    nonlocal_free = x
    import y
