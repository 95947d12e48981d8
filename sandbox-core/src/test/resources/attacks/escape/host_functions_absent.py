# raises NameError
host()
