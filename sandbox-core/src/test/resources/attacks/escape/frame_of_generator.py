# completes or raises AttributeError
g = (x for x in [1])
f = g.gi_frame
f.f_builtins; f.f_back
