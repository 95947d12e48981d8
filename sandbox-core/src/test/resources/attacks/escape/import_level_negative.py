# raises ValueError
__import__('json', level=-1)
