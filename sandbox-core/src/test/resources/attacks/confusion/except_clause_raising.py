# raises KeyError
def f(): raise KeyError
try: 1 / 0
except f(): pass
