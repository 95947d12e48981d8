# raises NameError
def f():
    globals().clear()
    return len
x = f()
x
y
