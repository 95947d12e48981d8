# raises TypeError
def h(a):
    def k(): return a
    return k
exec(h(1).__code__)
