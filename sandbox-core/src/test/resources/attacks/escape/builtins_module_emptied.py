# completes or raises NameError
import builtins
p = print
for k in list(vars(builtins)):
    if k not in ('print', 'list', 'vars'):
        try: delattr(builtins, k)
        except Exception: pass
p('still here')
#> still here
