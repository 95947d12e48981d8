# raises ModuleNotFoundError or raises ImportError or raises ValueError
__import__('js\0on')
