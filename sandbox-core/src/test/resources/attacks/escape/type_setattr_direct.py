# raises TypeError
type.__setattr__(str, 'join', None)
