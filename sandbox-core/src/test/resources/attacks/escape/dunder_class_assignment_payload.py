# raises TypeError
class L(list): pass
class D(dict): pass
x = L()
x.__class__ = D
