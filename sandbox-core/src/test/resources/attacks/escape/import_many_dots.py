# raises ModuleNotFoundError or raises ImportError or limit duration or limit memory
__import__('.'.join(['a'] * 100_000))
