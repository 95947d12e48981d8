# raises TypeError
class C: __match_args__ = 5
match C():
    case C(1): pass
