# raises NameError
class C:
    x = 1
    del x
    y = x
