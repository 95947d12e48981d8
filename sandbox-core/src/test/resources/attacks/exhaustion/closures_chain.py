# limit memory
def make(f):
    return lambda: f
f = None
while True:
    f = make(f)
