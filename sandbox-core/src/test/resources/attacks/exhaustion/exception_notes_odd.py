# raises ValueError
e = ValueError()
e.__notes__ = 'x' * 1_000_000
raise e
