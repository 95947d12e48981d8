# raises NameError or raises AttributeError
def h():
    a = 1
    def k(): return a
    return k
k = h()
del k.__closure__[0].cell_contents
k()
