# limit memory
def fail():
    1 / 0

seen = []
while True:
    try:
        fail()
    except ZeroDivisionError as error:
        seen.append(error.__traceback__.tb_next)
