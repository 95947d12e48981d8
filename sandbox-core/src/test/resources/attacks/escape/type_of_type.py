# raises TypeError
type.__bases__ = ()
