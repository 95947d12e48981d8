# raises TypeError
int.__module__ = 'x'
