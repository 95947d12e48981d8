# raises ValueError
__import__('')
