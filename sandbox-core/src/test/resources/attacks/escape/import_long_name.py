# raises ModuleNotFoundError or raises ImportError
__import__('a' * 1_000_000)
