# raises ModuleNotFoundError or raises ImportError
__import__('json.py')
