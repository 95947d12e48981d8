# limit duration
while True:
    try:
        while True: pass
    except BaseException:
        print('seen')
