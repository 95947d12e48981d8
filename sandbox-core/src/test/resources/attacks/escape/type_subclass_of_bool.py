# raises TypeError
class C(bool): pass
