# raises NameError
x = 1
[globals().pop('x', None) for i in range(2)]
x
