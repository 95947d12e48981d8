# raises NameError
eval('open', {'__builtins__': {}})
