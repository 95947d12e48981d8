# raises ModuleNotFoundError or raises ImportError or raises ValueError
__import__('../../../../etc/passwd')
