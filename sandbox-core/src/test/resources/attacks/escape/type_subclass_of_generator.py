# raises TypeError
class C(type(x for x in [])): pass
