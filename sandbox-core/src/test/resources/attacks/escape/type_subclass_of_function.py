# completes or raises TypeError
class C(type(lambda: 0)): pass
