# raises TypeError or raises AttributeError or raises ValueError
(lambda: 0).__code__.replace(co_code=b'\xff' * 100)
