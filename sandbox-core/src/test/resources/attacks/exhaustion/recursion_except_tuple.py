# raises TypeError
t = ()
for i in range(50_000):
    t = (t,)
try:
    1 / 0
except t:
    pass
