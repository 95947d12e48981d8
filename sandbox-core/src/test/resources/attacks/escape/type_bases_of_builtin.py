# raises TypeError
int.__bases__ = (str,)
