"""Our check-up of an account that lives in memory, told by the environment; prints what passed."""

import os
import sys

from desktop_app.domain.accounts import Account, Credentials, Keeping
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.secret import Secret
from desktop_app.services.checkup import check_up

account = Account(name="bench", url=os.environ["QK_URL"], instance=os.environ["QK_INSTANCE"], keeping=Keeping.SESSION)
credentials = Credentials(api_key=Secret(os.environ["QK_KEY"]))
*_, report = check_up(account, lambda _: credentials, CancelToken(60.0))
print(report.backend, report.failure)
sys.exit(not report.ok)
