# raises OverflowError
'x' * 10 ** 30
