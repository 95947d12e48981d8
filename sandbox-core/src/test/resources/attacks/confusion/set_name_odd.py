# raises TypeError
class D:
    __set_name__ = 5
class C: d = D()
