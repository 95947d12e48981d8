# limit memory
import contextlib
with contextlib.ExitStack() as s:
    while True:
        s.callback(print)
