# raises TypeError
class C(type(None)): pass
