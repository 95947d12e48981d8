# limit duration or limit memory or raises RecursionError
import typing
t = int
for i in range(60):
    t = typing.Dict[t, t]
repr(t)
