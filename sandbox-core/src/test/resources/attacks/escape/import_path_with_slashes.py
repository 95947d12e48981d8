# raises ModuleNotFoundError or raises ImportError
__import__('/dev/hognose/sandbox/stdlib/json')
