# completes or raises AttributeError
try:
    1 / 0
except ZeroDivisionError as e:
    f = e.__traceback__.tb_frame
    while f.f_back: f = f.f_back
    f.f_globals['x'] = 1
