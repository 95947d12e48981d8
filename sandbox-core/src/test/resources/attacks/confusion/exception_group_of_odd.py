# raises ValueError
ExceptionGroup('x', [5])
