# limit duration or limit memory or raises RecursionError or completes
import traceback
e = None
for i in range(20_000):
    n = ValueError(i)
    n.__cause__ = e
    e = n
len(traceback.format_exception(e))
