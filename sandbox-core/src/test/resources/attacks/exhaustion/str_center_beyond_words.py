# raises OverflowError
'1'.center(10 ** 20)
