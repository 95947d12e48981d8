# raises TypeError or raises AttributeError
int.__dict__['x'] = 1
