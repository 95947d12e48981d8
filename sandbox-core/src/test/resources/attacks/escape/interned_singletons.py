# completes
a = True
class C: pass
try:
    True.__class__.__dict__['x'] = 1
except TypeError: pass
try:
    setattr(None, 'x', 1)
except AttributeError: pass
try:
    setattr(Ellipsis, '__doc__', 1)
except AttributeError: pass
print(True, None, ...)
#> True None Ellipsis
