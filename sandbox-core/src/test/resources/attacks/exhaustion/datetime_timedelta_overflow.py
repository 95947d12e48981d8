# raises OverflowError
import datetime
datetime.timedelta(days=1) * 10 ** 40
