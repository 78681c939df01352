<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name></name>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>&amp;About Qubit Keychain</source>
        <translation>Qubit Keychain について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Account details</source>
        <translation>アカウントの詳細(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>アカウント追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>別のファイル(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back to the account</source>
        <translation>アカウントに戻る(&amp;B)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Back up {n} account…</source>
        <comment>&amp;Back up {n} accounts…</comment>
        <translation>
            <numerusform>{n} 件のアカウントをバックアップ(&amp;B)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>バックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>起動時の表示(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Bin ({count})…</source>
        <translation>ごみ箱（{count}）(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>ごみ箱(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Bring back this key</source>
        <translation>このキーを元に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel job…</source>
        <translation>ジョブをキャンセル(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Cancel the job</source>
        <translation>ジョブをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>チェック(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Check all</source>
        <translation>全件チェック(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Check {chosen} chosen</source>
        <translation>選択した {chosen} 件をチェック(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check {n} account</source>
        <comment>&amp;Check {n} accounts</comment>
        <translation>
            <numerusform>{n} 件のアカウントをチェック(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check “{name}”</source>
        <translation>「{name}」をチェック(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>選択(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Choose {name}</source>
        <translation>{name} を選択(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>消去(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>コード(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>名前をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>レポートをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Default account</source>
        <translation>既定のアカウント(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Default in that file</source>
        <translation>そのファイルでの既定(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete account</source>
        <translation>アカウントを削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete account…</source>
        <translation>アカウントを削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>完全に削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete it for good</source>
        <translation>完全に削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete the old key</source>
        <translation>古いキーを削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete the old key…</source>
        <translation>古いキーを削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Delete them for good</source>
        <translation>完全に削除(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {n} account for good</source>
        <comment>&amp;Delete {n} accounts for good</comment>
        <translation>
            <numerusform>{n} 件のアカウントを完全に削除(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete {what} for good</source>
        <translation>{what}を完全に削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete “{name}” for good</source>
        <translation>「{name}」を完全に削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Duplicate account</source>
        <translation>アカウントを複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit account</source>
        <translation>アカウントを編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Empty the bin</source>
        <translation>ごみ箱を空にする(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Examine again</source>
        <translation>もう一度調べる(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find account</source>
        <translation>アカウントを検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>期間(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Forget a search</source>
        <translation>保存した検索を削除(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>取り込み元(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Further tags</source>
        <translation>その他のタグ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>全般(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go on…</source>
        <translation>続行(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Hide shown keys</source>
        <translation>表示したキーを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import {n} account</source>
        <comment>&amp;Import {n} accounts</comment>
        <translation>
            <numerusform>{n} 件のアカウントをインポート(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Instance</source>
        <translation>インスタンス(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>ジョブ(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Key at IBM…</source>
        <translation>IBM のキー(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Least busy</source>
        <translation>最も空いているもの(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Leave it there</source>
        <translation>そのまま残す(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Lend “{name}” for {n} minute</source>
        <comment>&amp;Lend “{name}” for {n} minutes</comment>
        <translation>
            <numerusform>「{name}」を {n}&#xa0;分間貸し出す(&amp;L)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>ロック(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>もう一度探す(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look for Pythons</source>
        <translation>Python を探す(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Make “{name}” the default, not “{present}”</source>
        <translation>「{present}」ではなく「{name}」を既定にする(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;More fields</source>
        <translation>その他の項目(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;More fields ({filled})</source>
        <translation>その他：{filled}(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>動き(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>次のペイン(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next passphrase</source>
        <translation>新しいパスフレーズ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>もう一度(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open IBM&apos;s page and quit</source>
        <translation>IBM のページを開いて終了(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Order: {order}</source>
        <translation>並び順(&amp;O)：{order}</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Paste an account</source>
        <translation>アカウントを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ピン留め(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pin {n} account</source>
        <comment>&amp;Pin {n} accounts</comment>
        <translation>
            <numerusform>{n} 件のアカウントをピン留め(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>現在のパスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Python</source>
        <translation>&amp;Python</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quit without saving</source>
        <translation>保存せずに終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove from the file</source>
        <translation>ファイルから取り除く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Replace that file</source>
        <translation>そのファイルを置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>すべて元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset them</source>
        <translation>元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>バックアップから復元(&amp;R)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore {n} account</source>
        <comment>&amp;Restore {n} accounts</comment>
        <translation>
            <numerusform>{n} 件のアカウントを復元(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore “{name}”</source>
        <translation>「{name}」を復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>失敗したものを再試行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rotate the key</source>
        <translation>キーをローテーション(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rotate…</source>
        <translation>ローテーション(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>再実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Run it: at most {seconds} s on “{name}”</source>
        <translation>実行：「{name}」で最大 {seconds}&#xa0;秒(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Run test job</source>
        <translation>ジョブ実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>変更を保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>レポートを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Save the search</source>
        <translation>検索を保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>この検索を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Security</source>
        <translation>セキュリティ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Set the tags</source>
        <translation>タグを設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Shots</source>
        <translation>ショット(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>ウィンドウを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take it back now</source>
        <translation>今すぐ取り戻す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Test panel</source>
        <translation>テストパネル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>変更を破棄(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>ロック解除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Unlock it…</source>
        <translation>ロック解除(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Which account does a notebook use?</source>
        <translation>ノートブックが使うアカウント(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write the backup</source>
        <translation>バックアップを書き込む(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write {n} key as plain text</source>
        <comment>&amp;Write {n} keys as plain text</comment>
        <translation>
            <numerusform>{n} 件のキーを平文で書き込む(&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;{executable}&apos; -m pip uninstall keyrings.alt</source>
        <translation>&apos;{executable}&apos; -m pip uninstall keyrings.alt</translation>
    </message>
    <message>
        <source>0 of {total:,} checked</source>
        <translation>{total:,} 件中 0 件をチェック済み</translation>
    </message>
    <message>
        <source>128 digits and letters a to f</source>
        <translation>数字と a から f の文字 128 文字</translation>
    </message>
    <message>
        <source>2-qubit error</source>
        <translation>2 量子ビット誤り</translation>
    </message>
    <message>
        <source>44 letters and digits</source>
        <translation>44 文字の英数字</translation>
    </message>
    <message>
        <source>A CRN belongs to IBM Quantum Platform; here it is hub/group/project.</source>
        <translation>CRN は IBM Quantum Platform のものです。ここではハブ/グループ/プロジェクトを入力します。</translation>
    </message>
    <message>
        <source>A CRN starts with “crn:v1:” in small letters.</source>
        <translation>CRN は小文字の「crn:v1:」で始まります。</translation>
    </message>
    <message>
        <source>A cancelled job gives no result; quantum time it has used is charged all the same.</source>
        <translation>キャンセルしたジョブの結果は得られません。使用済みの量子時間は課金されます。</translation>
    </message>
    <message>
        <source>A check runs a two-qubit job through IBM&apos;s client in this Python, on a simulated device; it costs nothing.</source>
        <translation>チェックは、この Python で IBM のクライアントを通じ、シミュレートしたデバイス上で 2 量子ビットのジョブを実行します。費用はかかりません。</translation>
    </message>
    <message>
        <source>A command, key from the keyring</source>
        <translation>コマンド（キーはキーリングから）</translation>
    </message>
    <message>
        <source>A device or another part behind the service is away at the moment ({host} answered {status}, code 1004)</source>
        <translation>サービスの背後のデバイスなどが現在利用できません（{host} の応答は {status}、コード 1004）</translation>
    </message>
    <message>
        <source>A job that was submitted already is cancelled at the service too.</source>
        <translation>送信済みのジョブはサービス側でもキャンセルされます。</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>A local account has no service to check</source>
        <translation>ローカルアカウントには、チェックするサービスがありません</translation>
    </message>
    <message>
        <source>A local account keeps no jobs.</source>
        <translation>ローカルアカウントにジョブは残りません。</translation>
    </message>
    <message>
        <source>A locked window shows nothing and does nothing. Ctrl+L locks at once.</source>
        <translation>ロックされたウィンドウは何も表示せず、何もしません。Ctrl+L ですぐにロックします。</translation>
    </message>
    <message>
        <source>A new key is made at IBM, stored here and tried; then the old one is disabled. Other programs that have the old key cannot sign in with it any more. The old key can be deleted later.</source>
        <translation>IBM で新しいキーを作成し、ここに保存して試してから、古いキーを無効にします。古いキーを持つほかのプログラムは、そのキーではサインインできなくなります。古いキーは後で削除できます。</translation>
    </message>
    <message>
        <source>A notebook or script that names no account gets one all the same, from a file or from its environment.</source>
        <translation>アカウントを指定しないノートブックやスクリプトにも、ファイルまたは環境からアカウントが渡ります。</translation>
    </message>
    <message>
        <source>A proxy&apos;s address is not text.</source>
        <translation>プロキシのアドレスがテキストではありません。</translation>
    </message>
    <message>
        <source>A region is written like us-east or eu-de.</source>
        <translation>リージョンは us-east や eu-de のように書きます。</translation>
    </message>
    <message>
        <source>A replaced key can be brought back for this long; older ones are deleted from the keyring.</source>
        <translation>この期間は置き換えたキーに戻せます。それより古いものはキーリングから削除します。</translation>
    </message>
    <message>
        <source>A report is written as .md, .csv or .json, not as “{suffix}”</source>
        <translation>レポートは .md、.csv、.json で書き出します。「{suffix}」では書き出せません</translation>
    </message>
    <message>
        <source>A rotation was begun and not ended. Next: “{step}”.</source>
        <translation>ローテーションが途中で止まっています。次の手順：「{step}」。</translation>
    </message>
    <message>
        <source>A simulator has no key, so nothing goes into the keyring.</source>
        <translation>シミュレーターにはキーがないため、キーリングには何も保存されません。</translation>
    </message>
    <message>
        <source>A simulator has no key, so nothing goes into the vault file.</source>
        <translation>シミュレーターにはキーがないため、保管庫ファイルには何も保存されません。</translation>
    </message>
    <message>
        <source>A simulator on this computer needs neither account nor key.</source>
        <translation>このコンピューター上のシミュレーターには、アカウントもキーも必要ありません。</translation>
    </message>
    <message>
        <source>A tag has an invisible character in it; type it anew.</source>
        <translation>タグに見えない文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>A test job measures a Bell pair: two entangled qubits, which should come out as 00 or 11.</source>
        <translation>テストジョブはベル対を測定します。もつれ合った 2 量子ビットからは 00 または 11 が得られるはずです。</translation>
    </message>
    <message>
        <source>A test of this account runs.</source>
        <translation>このアカウントのテストが実行中です。</translation>
    </message>
    <message>
        <source>A web page came back instead of an answer from {host}</source>
        <translation>{host} からの応答の代わりに Web ページが返ってきました</translation>
    </message>
    <message>
        <source>A&amp;ll accounts</source>
        <translation>すべてのアカウント(&amp;L)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API キー(&amp;K)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API トークン</translation>
    </message>
    <message>
        <source>API tokens have 128 digits and small letters a to f; check that this one is complete.</source>
        <translation>API トークンは数字と小文字 a から f の 128 文字です。全体が入っているか確認してください。</translation>
    </message>
    <message>
        <source>About Qubit Keychain</source>
        <translation>Qubit Keychain について</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>アカウント(&amp;O)</translation>
    </message>
    <message>
        <source>Accou&amp;nts in the list</source>
        <translation>リストのアカウント(&amp;N)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Account and test</source>
        <translation>アカウントとテスト</translation>
    </message>
    <message>
        <source>Account details</source>
        <translation>アカウントの詳細</translation>
    </message>
    <message>
        <source>Account name {account} appears twice in {name}</source>
        <translation>アカウント名 {account} が {name} に 2 回あります</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Accounts (*.json *.env qiskitrc *.py *.txt *.sh);;All files (*)</source>
        <translation>アカウント (*.json *.env qiskitrc *.py *.txt *.sh);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Accounts (*.json)</source>
        <translation>アカウント (*.json)</translation>
    </message>
    <message>
        <source>Accounts in the backup</source>
        <translation>バックアップ内のアカウント</translation>
    </message>
    <message>
        <source>Accounts that were found</source>
        <translation>見つかったアカウント</translation>
    </message>
    <message>
        <source>Accounts to export</source>
        <translation>エクスポートするアカウント</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>short for: Add account</comment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>アカウント追加</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウント追加</translation>
    </message>
    <message>
        <source>Add the new account?</source>
        <translation>新しいアカウントを追加しますか？</translation>
    </message>
    <message>
        <source>Add “{name}”?</source>
        <translation>「{name}」を追加しますか？</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>アドレス(&amp;R)</translation>
    </message>
    <message>
        <source>Added {who}</source>
        <translation>追加：{who}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message numerus="yes">
        <source>After {n} minute</source>
        <comment>After {n} minutes</comment>
        <translation>
            <numerusform>{n}&#xa0;分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After {n} second</source>
        <comment>After {n} seconds</comment>
        <translation>
            <numerusform>{n}&#xa0;秒後</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>All four pages go back to how they were at the first start. Accounts and keys are not touched.</source>
        <translation>4 つのページすべてが最初の起動時の状態に戻ります。アカウントとキーには触れません。</translation>
    </message>
    <message>
        <source>An IBM address has no port; remove the colon and the number.</source>
        <translation>IBM のアドレスにポートはありません。コロンと数字を取り除いてください。</translation>
    </message>
    <message>
        <source>An account named “{name}” exists already.</source>
        <translation>「{name}」という名前のアカウントはすでにあります。</translation>
    </message>
    <message>
        <source>An entry of this name is there; its key and fields are replaced, what else it holds stays.</source>
        <translation>この名前のエントリがあります。キーと各欄は置き換わり、エントリのそれ以外の内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>Another key or token will not help. Ask IBM&apos;s support why, and to lift it.</source>
        <translation>別のキーやトークンでも変わりません。IBM のサポートに理由を問い合わせ、解除を依頼してください。</translation>
    </message>
    <message>
        <source>Another program is writing the accounts file</source>
        <translation>別のプログラムがアカウントファイルに書き込んでいます</translation>
    </message>
    <message>
        <source>Another program sent it, such as IBM&apos;s client, and may be waiting for its result.</source>
        <translation>IBM のクライアントなど、ほかのプログラムが送ったもので、結果を待っている可能性があります。</translation>
    </message>
    <message>
        <source>Another window or command is writing {path}</source>
        <translation>別のウィンドウまたはコマンドが {path} に書き込んでいます</translation>
    </message>
    <message>
        <source>Answers like IBM&apos;s service, on this computer: no key, no bill.</source>
        <translation>このコンピューター上で IBM のように応答します。キーも料金も不要です。</translation>
    </message>
    <message>
        <source>Apache License 2.0. Not a product of IBM; IBM Quantum and Qiskit are trademarks of IBM.</source>
        <translation>Apache License 2.0。IBM の製品ではありません。IBM Quantum と Qiskit は IBM の商標です。</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>もう一度問い合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>もう一度問い合わせる(&amp;G)</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator to allocate time to “{names}”. IBM&apos;s client hides such instances.</source>
        <translation>アカウントの管理者に「{names}」への時間の割り当てを依頼してください。IBM のクライアントはそのようなインスタンスを表示しません。</translation>
    </message>
    <message>
        <source>Ask the administrator of the IBM Cloud account for it, or look after the key on cloud.ibm.com under Manage, Access, API keys; a locked key is unlocked there.</source>
        <translation>IBM Cloud アカウントの管理者に権限を依頼するか、cloud.ibm.com の Manage &gt; Access &gt; API keys でキーを管理してください。ロックされたキーのロックもそこで解除できます。</translation>
    </message>
    <message>
        <source>Ask the instance&apos;s administrator for access, or choose another instance.</source>
        <translation>インスタンスの管理者にアクセスを依頼するか、別のインスタンスを選んでください。</translation>
    </message>
    <message>
        <source>Ask who runs the proxy to allow {host}, or check that the address is right.</source>
        <translation>プロキシの管理者に {host} の許可を依頼するか、アドレスが正しいか確認してください。</translation>
    </message>
    <message>
        <source>Asking IBM about the key</source>
        <translation>IBM にキーについて問い合わせています</translation>
    </message>
    <message>
        <source>Asking costs nothing. Click a heading to sort.</source>
        <translation>問い合わせに費用はかかりません。見出しをクリックすると並べ替えます。</translation>
    </message>
    <message>
        <source>Asking for the devices</source>
        <translation>デバイスを問い合わせています</translation>
    </message>
    <message>
        <source>Asking for the instances</source>
        <translation>インスタンスを問い合わせています</translation>
    </message>
    <message>
        <source>Asking for the jobs</source>
        <translation>ジョブを問い合わせています</translation>
    </message>
    <message>
        <source>Asking for the jobs …</source>
        <translation>ジョブを問い合わせています…</translation>
    </message>
    <message>
        <source>Asks the service to give this job up</source>
        <translation>このジョブの中止をサービスに依頼します</translation>
    </message>
    <message>
        <source>At least {n} characters, best several words</source>
        <translation>{n} 文字以上、複数の単語がおすすめです</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>バックアップファイル</translation>
    </message>
    <message>
        <source>Backups (*.age);;All files (*)</source>
        <translation>バックアップ (*.age);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Bars: measured. Dashes: what an ideal device would give.</source>
        <translation>棒：測定値。破線：理想的なデバイスの値。</translation>
    </message>
    <message>
        <source>Behind an inspecting proxy, name its certificate file in REQUESTS_CA_BUNDLE or SSL_CERT_FILE.</source>
        <translation>通信を検査するプロキシの内側では、その証明書ファイルを REQUESTS_CA_BUNDLE または SSL_CERT_FILE に指定してください。</translation>
    </message>
    <message>
        <source>Bell pair</source>
        <translation>ベル対</translation>
    </message>
    <message>
        <source>Bell pair on qubits {a} and {b}, by {gate}</source>
        <translation>量子ビット {a} と {b} のベル対（{gate} による）</translation>
    </message>
    <message>
        <source>Belongs to the NTLM user.</source>
        <translation>NTLM ユーザーのものです。</translation>
    </message>
    <message>
        <source>Belongs to the user in the proxy&apos;s address; often the one you log in to your computer with.</source>
        <translation>プロキシのアドレスにあるユーザーのものです。コンピューターへのログインと同じことがよくあります。</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>Bring it back from a backup</source>
        <translation>バックアップから戻す</translation>
    </message>
    <message>
        <source>Bring it back from a backup, or enter the key anew and keep it in the keyring.</source>
        <translation>バックアップから戻すか、キーを入力し直してキーリングに保管してください。</translation>
    </message>
    <message>
        <source>Brought back an earlier key of {who}</source>
        <translation>以前のキーに戻しました：{who}</translation>
    </message>
    <message>
        <source>By last check, newest first</source>
        <translation>最近チェックした順</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>プラン順</translation>
    </message>
    <message>
        <source>By status, problems first</source>
        <translation>状態順（問題を先に）</translation>
    </message>
    <message>
        <source>C&amp;hange it</source>
        <translation>変更(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;reate it</source>
        <translation>作成(&amp;R)</translation>
    </message>
    <message>
        <source>CRN or name; empty: chosen for you, free plans first</source>
        <translation>CRN または名前。空欄なら自動選択（無料プラン優先）</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the test</source>
        <translation>テストをキャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>short for: Cancel the check</comment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <translation>チェックをキャンセル</translation>
    </message>
    <message>
        <source>Cancel the job {job}?</source>
        <translation>ジョブ {job} をキャンセルしますか？</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Cancelling the job {job} of “{name}” failed. {problem}</source>
        <translation>「{name}」のジョブ {job} をキャンセルできませんでした。{problem}</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>キャンセルしています…</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock がオンのようです。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Certificates: {variable}</source>
        <translation>証明書：{variable}</translation>
    </message>
    <message>
        <source>Cha&amp;nge passphrase…</source>
        <translation>パスフレーズを変更(&amp;N)…</translation>
    </message>
    <message>
        <source>Change the vault file&apos;s passphrase</source>
        <translation>保管庫ファイルのパスフレーズを変更</translation>
    </message>
    <message>
        <source>Changed how long replaced keys are kept</source>
        <translation>置き換えたキーの保管期間を変更</translation>
    </message>
    <message>
        <source>Changed the order of the accounts</source>
        <translation>アカウントの順序を変更</translation>
    </message>
    <message>
        <source>Changed the tags of {who}</source>
        <translation>タグを変更：{who}</translation>
    </message>
    <message>
        <source>Changed {changed} of {who}</source>
        <translation>{changed}を変更：{who}</translation>
    </message>
    <message>
        <source>Changed {who}</source>
        <translation>変更：{who}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Channe&amp;l</source>
        <translation>チャネル(&amp;L)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>short for: Check before saving</comment>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>全件チェック(&amp;A)</translation>
    </message>
    <message>
        <source>Check again: it is started anew. The details are in the log file.</source>
        <translation>もう一度チェックしてください。新しく起動します。詳細はログファイルにあります。</translation>
    </message>
    <message>
        <source>Check before saving</source>
        <translation>保存前にチェック</translation>
    </message>
    <message>
        <source>Check costs nothing. A test job takes about {seconds} s of quantum time on the account&apos;s plan.</source>
        <translation>チェックに費用はかかりません。テストジョブはアカウントのプランの量子時間を約 {seconds}&#xa0;秒使います。</translation>
    </message>
    <message>
        <source>Check costs nothing. A test job takes about {seconds} s of quantum time on the plan “{plan}” (as last seen).</source>
        <translation>チェックに費用はかかりません。テストジョブはプラン「{plan}」（前回の確認による）の量子時間を約 {seconds}&#xa0;秒使います。</translation>
    </message>
    <message>
        <source>Check costs nothing. A test job takes about {seconds} s of quantum time on the plan “{plan}” (free).</source>
        <translation>チェックに費用はかかりません。テストジョブはプラン「{plan}」（無料）の量子時間を約 {seconds}&#xa0;秒使います。</translation>
    </message>
    <message>
        <source>Check costs nothing. A test job takes about {seconds} s of quantum time on the plan “{plan}” (paid: you are asked first).</source>
        <translation>チェックに費用はかかりません。テストジョブはプラン「{plan}」（有料：事前に確認します）の量子時間を約 {seconds}&#xa0;秒使います。</translation>
    </message>
    <message>
        <source>Check or replace the account&apos;s API key.</source>
        <translation>アカウントの API キーを確認するか、置き換えてください。</translation>
    </message>
    <message>
        <source>Check the CRN, and that the key belongs to the same IBM Cloud account. {seen}</source>
        <translation>CRN と、キーが同じ IBM Cloud アカウントのものかを確認してください。{seen}</translation>
    </message>
    <message>
        <source>Check the account&apos;s address and the proxy: somebody may answer in IBM&apos;s place.</source>
        <translation>アカウントのアドレスとプロキシを確認してください。IBM になりすまして応答している可能性があります。</translation>
    </message>
    <message>
        <source>Check the internet connection and the name server; on a company network, the proxy.</source>
        <translation>インターネット接続とネームサーバーを、社内ネットワークではプロキシも確認してください。</translation>
    </message>
    <message>
        <source>Check the internet connection, the firewall and, on a company network, the proxy.</source>
        <translation>インターネット接続とファイアウォールを、社内ネットワークではプロキシも確認してください。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address in the account, or HTTPS_PROXY in the environment.</source>
        <translation>アカウントのプロキシのアドレス、または環境変数 HTTPS_PROXY を確認してください。</translation>
    </message>
    <message>
        <source>Check the region in the account and in the instance&apos;s CRN; us-east and eu-de are known to have one.</source>
        <translation>アカウントとインスタンスの CRN のリージョンを確認してください。us-east と eu-de には量子サービスがあります。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time first. If they are right, somebody else answers for {host}.</source>
        <translation>まずこのコンピューターの日付と時刻を確認してください。正しければ、{host} の代わりに何者かが応答しています。</translation>
    </message>
    <message>
        <source>Check {path}.</source>
        <translation>{path} を確認してください。</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>チェック中</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>チェックしています…</translation>
    </message>
    <message>
        <source>Checking: {step} …</source>
        <translation>チェック中：{step}…</translation>
    </message>
    <message>
        <source>Checks the chosen accounts, or all when none is chosen; costs nothing</source>
        <translation>選択したアカウントを、選択がなければすべてをチェックします。費用はかかりません</translation>
    </message>
    <message>
        <source>Checks what was typed and stores nothing; costs nothing</source>
        <translation>入力内容をチェックし、何も保存しません。費用はかかりません</translation>
    </message>
    <message>
        <source>Choose a Python</source>
        <translation>Python を選択</translation>
    </message>
    <message>
        <source>Choose a circuit</source>
        <translation>回路を選択</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>デバイスを選択</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a qiskit-ibm.json, a qiskitrc, a .env file or a downloaded apikey.json.</source>
        <translation>qiskit-ibm.json、qiskitrc、.env ファイル、またはダウンロードした apikey.json を選んでください。</translation>
    </message>
    <message>
        <source>Choose accounts of the channels IBM Quantum Platform or IBM Cloud.</source>
        <translation>チャネルが IBM Quantum Platform または IBM Cloud のアカウントを選んでください。</translation>
    </message>
    <message>
        <source>Choose an account of IBM Quantum Platform or IBM Cloud that is kept in the keyring or the vault file.</source>
        <translation>キーリングまたは保管庫ファイルに保管された、IBM Quantum Platform または IBM Cloud のアカウントを選んでください。</translation>
    </message>
    <message>
        <source>Choose an instance</source>
        <translation>インスタンスを選択</translation>
    </message>
    <message>
        <source>Choose another Python</source>
        <translation>別の Python を選択</translation>
    </message>
    <message>
        <source>Choose another device, or leave the choice to the program.</source>
        <translation>別のデバイスを選ぶか、選択をプログラムに任せてください。</translation>
    </message>
    <message>
        <source>Choose another device, or the circuit without gates.</source>
        <translation>別のデバイスか、ゲートのない回路を選んでください。</translation>
    </message>
    <message>
        <source>Choose another place for {path}.</source>
        <translation>{path} の別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Choose another region, or none: the key&apos;s instances lie in {seen}.</source>
        <translation>別のリージョンを選ぶか、空欄にしてください。キーのインスタンスは {seen} にあります。</translation>
    </message>
    <message>
        <source>Choose one from the list, or add another.</source>
        <translation>リストから選ぶか、追加してください。</translation>
    </message>
    <message>
        <source>Choose one of these three endings.</source>
        <translation>この 3 つの拡張子から選んでください。</translation>
    </message>
    <message>
        <source>Choose one to see its result, or why it failed.</source>
        <translation>1 つ選ぶと、結果または失敗の理由が表示されます。</translation>
    </message>
    <message>
        <source>Choose the python executable inside the environment&apos;s bin (Windows: Scripts) folder.</source>
        <translation>環境の bin（Windows では Scripts）フォルダーにある python 実行ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>選択：{name}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Circ&amp;uit</source>
        <translation>回路(&amp;U)</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>回路</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>クラシック</translation>
    </message>
    <message>
        <source>Clear copied &amp;keys</source>
        <translation>コピーしたキーを消去(&amp;K)</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>今すぐ消去</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Clear the search (in the search field)</source>
        <translation>検索を消去（検索欄で）</translation>
    </message>
    <message>
        <source>Close the other window or command and try again.</source>
        <translation>もう一方のウィンドウまたはコマンドを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>Close together</source>
        <translation>間隔を詰める</translation>
    </message>
    <message>
        <source>Closing the window leaves the &amp;icon there</source>
        <translation>ウィンドウを閉じてもアイコンを残す(&amp;I)</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Command: {what}</source>
        <translation>コマンド：{what}</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Confirm it for this instance, or choose an instance on a free plan.</source>
        <translation>このインスタンスについて承認するか、無料プランのインスタンスを選んでください。</translation>
    </message>
    <message>
        <source>Confirm the cost…</source>
        <translation>費用を承認…</translation>
    </message>
    <message>
        <source>Connect it</source>
        <translation>接続する</translation>
    </message>
    <message>
        <source>Contains a character that an API key never has (at position {position}).</source>
        <translation>API キーにはない文字が含まれています（{position} 文字目）。</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Cop&amp;y code</source>
        <translation>コードをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copies one line per outcome: the bit string and its number of shots</source>
        <translation>結果ごとに 1 行、ビット列とショット数をコピーします</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy &amp;instance</source>
        <translation>インスタンスをコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>キーをコピー(&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>名前をコピー(&amp;N)</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>レポートをコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;with the key</source>
        <translation>キー入りでコピー(&amp;W)</translation>
    </message>
    <message>
        <source>Copy &amp;with the key…</source>
        <translation>キー入りでコピー(&amp;W)…</translation>
    </message>
    <message>
        <source>Copy a code snippet, an apikey.json, a curl line, a .env, a CRN or a key.</source>
        <translation>コード片、apikey.json、curl の行、.env、CRN、キーのいずれかをコピーしてください。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Copy the code with the key in it?</source>
        <translation>キーが入ったままコードをコピーしますか？</translation>
    </message>
    <message>
        <source>Copy the command: {what}</source>
        <translation>コマンドをコピー：{what}</translation>
    </message>
    <message>
        <source>Copy the counts</source>
        <translation>カウントをコピー</translation>
    </message>
    <message>
        <source>Copy the install command</source>
        <translation>インストールコマンドをコピー</translation>
    </message>
    <message>
        <source>Copy with&amp;out the key</source>
        <translation>キーなしでコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Correct hub/group/project in the account, or leave the instance empty.</source>
        <translation>アカウントのハブ/グループ/プロジェクトを修正するか、インスタンスを空欄にしてください。</translation>
    </message>
    <message>
        <source>Correct or delete the file {path}. Keys are not touched until then.</source>
        <translation>ファイル {path} を修正または削除してください。それまでキーには触れません。</translation>
    </message>
    <message>
        <source>Correct or remove {variable}.</source>
        <translation>{variable} を修正または削除してください。</translation>
    </message>
    <message>
        <source>Correct the account&apos;s address, or leave it empty: the usual one is https://cloud.ibm.com. If it is right, check the internet connection and the name server.</source>
        <translation>アカウントのアドレスを修正するか、空欄にしてください。通常は https://cloud.ibm.com です。正しければ、インターネット接続とネームサーバーを確認してください。</translation>
    </message>
    <message>
        <source>Correct the account&apos;s address: https:// and an IBM host.</source>
        <translation>アカウントのアドレスを、https:// で始まる IBM のホストに修正してください。</translation>
    </message>
    <message>
        <source>Correct the field and try again.</source>
        <translation>項目を修正して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>カウント</translation>
    </message>
    <message>
        <source>Counts as JSON</source>
        <translation>カウント（JSON）</translation>
    </message>
    <message>
        <source>Counts as a table</source>
        <translation>カウント（表）</translation>
    </message>
    <message>
        <source>Crea&amp;te it…</source>
        <translation>作成(&amp;T)…</translation>
    </message>
    <message>
        <source>Create a new key at IBM</source>
        <translation>IBM で新しいキーを作成</translation>
    </message>
    <message>
        <source>Create an API key on quantum.cloud.ibm.com, choose the channel IBM Quantum Platform in the account&apos;s form and enter the key there: name, tags and history stay.</source>
        <translation>quantum.cloud.ibm.com で API キーを作成し、アカウントのフォームでチャネル IBM Quantum Platform を選んで、そこにキーを入力してください。名前、タグ、履歴はそのまま残ります。</translation>
    </message>
    <message>
        <source>Create it…</source>
        <translation>作成…</translation>
    </message>
    <message>
        <source>Create one and choose its passphrase. It would be {path}.</source>
        <translation>作成してパスフレーズを決めてください。場所は {path} になります。</translation>
    </message>
    <message>
        <source>Create one on quantum.cloud.ibm.com, or ask the account&apos;s owner for access.</source>
        <translation>quantum.cloud.ibm.com で作成するか、アカウントの所有者にアクセスを依頼してください。</translation>
    </message>
    <message>
        <source>Create the vault file</source>
        <translation>保管庫ファイルを作成</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message numerus="yes">
        <source>Created: {day} ({n} day ago)</source>
        <comment>Created: {day} ({n} days ago)</comment>
        <translation>
            <numerusform>作成日：{day}（{n}&#xa0;日前）</numerusform>
        </translation>
    </message>
    <message>
        <source>D&amp;isable it</source>
        <translation>無効にする(&amp;I)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Dashes: the ideal value. {value}.</source>
        <translation>破線：理想値。{value}。</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>De&amp;lete account</source>
        <translation>アカウントを削除(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>De&amp;lete account</source>
        <comment>De&amp;lete {n} accounts</comment>
        <translation>
            <numerusform>{n} 件のアカウントを削除(&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De&amp;lete {n} account</source>
        <comment>De&amp;lete {n} accounts</comment>
        <translation>
            <numerusform>{n} 件のアカウントを削除(&amp;L)</numerusform>
        </translation>
    </message>
    <message>
        <source>Default in that file</source>
        <translation>そのファイルでの既定</translation>
    </message>
    <message>
        <source>Delete all {many}</source>
        <translation>{many} 件すべてを削除</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete the old key</source>
        <translation>古いキーを削除</translation>
    </message>
    <message>
        <source>Delete the old key first (on the command line: delete-old); then the present one can be replaced.</source>
        <translation>先に古いキーを削除してください（コマンドラインでは delete-old）。その後で現在のキーを置き換えられます。</translation>
    </message>
    <message>
        <source>Delete the old key of {names} for good?</source>
        <translation>{names}の古いキーを完全に削除しますか？</translation>
    </message>
    <message>
        <source>Delete {what}?</source>
        <translation>{what}を削除しますか？</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除日時</translation>
    </message>
    <message>
        <source>Deleted accounts</source>
        <translation>削除したアカウント</translation>
    </message>
    <message>
        <source>Deleted accounts stay here with their keys until you delete them for good. A key stays valid at IBM until it is deleted there.</source>
        <translation>削除したアカウントは、完全に削除するまでキーとともにここに残ります。キーは IBM で削除するまで有効です。</translation>
    </message>
    <message>
        <source>Deleted {what}</source>
        <translation>削除しました：{what}</translation>
    </message>
    <message>
        <source>Deleted {who} for good</source>
        <translation>完全に削除：{who}</translation>
    </message>
    <message>
        <source>Dev&amp;ice</source>
        <translation>デバイス(&amp;I)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Device: {device}</source>
        <translation>デバイス：{device}</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Disable the old key</source>
        <translation>古いキーを無効化</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Divided by commas; the plan whose instance is taken first when none is named.</source>
        <translation>コンマ区切り。インスタンスの指定がないとき、先に選ばれるプランから順に書きます。</translation>
    </message>
    <message>
        <source>Do &amp;not cancel it</source>
        <translation>キャンセルしない(&amp;N)</translation>
    </message>
    <message>
        <source>Do &amp;not run it</source>
        <translation>実行しない(&amp;N)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>やり直しました：{change}</translation>
    </message>
    <message>
        <source>Done on {backend}</source>
        <translation>{backend} で完了</translation>
    </message>
    <message>
        <source>Dot and whiskers: measured, with one standard error.</source>
        <translation>点とひげ：測定値と標準誤差 1 つ分。</translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport {n} account…</source>
        <comment>E&amp;xport {n} accounts…</comment>
        <translation>
            <numerusform>{n} 件のアカウントをエクスポート(&amp;X)…</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Earlier keys</source>
        <translation>以前のキー</translation>
    </message>
    <message>
        <source>Earlier tests</source>
        <translation>以前のテスト</translation>
    </message>
    <message>
        <source>Edit the account (in the list)</source>
        <translation>アカウントを編集（リストで）</translation>
    </message>
    <message>
        <source>Enter a passphrase.</source>
        <translation>パスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Enter it again</source>
        <translation>入力し直す</translation>
    </message>
    <message>
        <source>Enter its passphrase and try again.</source>
        <translation>パスフレーズを入力して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>API キーを入力してください。</translation>
    </message>
    <message>
        <source>Enter the CRN instead of the name.</source>
        <translation>名前の代わりに CRN を入力してください。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s login in the account, or in HTTPS_PROXY.</source>
        <translation>プロキシのログインを、アカウントまたは HTTPS_PROXY に入力してください。</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Environment variables (QISKIT_IBM_…)</source>
        <translation>環境変数（QISKIT_IBM_…）</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Estimator</translation>
    </message>
    <message>
        <source>Every IBM Quantum account in one place</source>
        <translation>すべての IBM Quantum アカウントを 1 か所に</translation>
    </message>
    <message>
        <source>Expectation value</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>予想値</translation>
    </message>
    <message>
        <source>Expires: {day}</source>
        <translation>有効期限：{day}</translation>
    </message>
    <message>
        <source>Export accounts</source>
        <translation>アカウントをエクスポート</translation>
    </message>
    <message>
        <source>Export or lend an account, or give one to a single program with `qubit-keychain run NAME -- COMMAND`.</source>
        <translation>アカウントをエクスポートするか貸し出すか、`qubit-keychain run NAME -- COMMAND` で 1 つのプログラムだけに渡してください。</translation>
    </message>
    <message>
        <source>Export the account to qiskit-ibm.json first; the key then lies there as text.</source>
        <translation>先にアカウントを qiskit-ibm.json にエクスポートしてください。キーはそこにテキストで置かれます。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Filled in from {recognised}</source>
        <translation>{recognised}から入力しました</translation>
    </message>
    <message>
        <source>Fills the form from a code snippet, an apikey.json, a curl line, a .env, a CRN or a key</source>
        <translation>コード片、apikey.json、curl の行、.env、CRN、キーからフォームに入力します</translation>
    </message>
    <message>
        <source>Find the instance</source>
        <translation>インスタンスを見つける</translation>
    </message>
    <message>
        <source>Finding out why</source>
        <translation>原因を調べています</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>診断結果</translation>
    </message>
    <message>
        <source>Finds names, channels, instances, addresses, plans, tags and states</source>
        <translation>名前、チャネル、インスタンス、アドレス、プラン、タグ、状態を検索します</translation>
    </message>
    <message>
        <source>Finds which versions of Qiskit are there, and whether they know this channel. Nothing is installed.</source>
        <translation>Qiskit のどのバージョンがあるか、このチャネルに対応しているかを調べます。何もインストールしません。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>For a bug report</source>
        <translation>不具合報告用</translation>
    </message>
    <message>
        <source>For a proxy that wants NTLM. It is kept for IBM&apos;s client; this program cannot log in that way.</source>
        <translation>NTLM を求めるプロキシ用です。IBM のクライアントのために保管します。このプログラムはこの方式でログインできません。</translation>
    </message>
    <message>
        <source>For machines without this program; the key comes from the environment.</source>
        <translation>このプログラムがないコンピューター用です。キーは環境から渡ります。</translation>
    </message>
    <message>
        <source>For programs that read IBM&apos;s file. What else is in it stays as it is.</source>
        <translation>IBM のファイルを読むプログラム用です。ファイルのほかの内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>For your terminal; this program installs nothing</source>
        <translation>端末で使うものです。このプログラムは何もインストールしません</translation>
    </message>
    <message>
        <source>Forgot an earlier key of {who}, which is deleted at IBM</source>
        <translation>IBM で削除された以前のキーを破棄：{who}</translation>
    </message>
    <message>
        <source>Found as {recognised}.</source>
        <translation>{recognised}として見つかりました。</translation>
    </message>
    <message>
        <source>Found in {place}. Nothing was taken from there.</source>
        <translation>{place} で見つかりました。まだ何も取り込んでいません。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>取り込み元</translation>
    </message>
    <message>
        <source>From HTTPS_PROXY or the system&apos;s settings. An account can have its own.</source>
        <translation>HTTPS_PROXY またはシステムの設定から。アカウントごとに設定することもできます。</translation>
    </message>
    <message>
        <source>From IBM&apos;s own qiskit-ibm.json, an old qiskitrc, a downloaded apikey.json, a .env or a script. The file is read, not changed.</source>
        <translation>IBM の qiskit-ibm.json、古い qiskitrc、ダウンロードした apikey.json、.env、スクリプトから取り込みます。ファイルは読むだけで、変更しません。</translation>
    </message>
    <message>
        <source>From a qiskit-ibm.json, a notebook or an apikey.json.</source>
        <translation>qiskit-ibm.json、ノートブック、apikey.json から取り込みます。</translation>
    </message>
    <message>
        <source>From the test job of {time}; the check beside it is newer.</source>
        <translation>{time} のテストジョブの結果です。隣のチェックのほうが新しいものです。</translation>
    </message>
    <message>
        <source>Further tags</source>
        <translation>その他のタグ</translation>
    </message>
    <message>
        <source>GNOME Keyring is installed but does not run.</source>
        <translation>GNOME Keyring はインストールされていますが、動いていません。</translation>
    </message>
    <message>
        <source>Give &amp;up a check</source>
        <translation>チェックを打ち切る(&amp;U)</translation>
    </message>
    <message>
        <source>Give it a name first</source>
        <translation>先に名前を付けてください</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>アカウントに名前を付けてください。</translation>
    </message>
    <message>
        <source>Go back to the last good copy</source>
        <translation>最後の正常なコピーに戻す</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Hide: {name}</source>
        <translation>隠す：{name}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>History of “{name}”</source>
        <translation>「{name}」の履歴</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>次の起動から有効です。</translation>
    </message>
    <message>
        <source>How far the replacing of keys came cannot be read: {reason}</source>
        <translation>キーの置き換えがどこまで進んだか読めません：{reason}</translation>
    </message>
    <message>
        <source>How long the earlier tests took</source>
        <translation>以前のテストの所要時間</translation>
    </message>
    <message>
        <source>How often the test job measures the circuit</source>
        <translation>テストジョブが回路を測定する回数</translation>
    </message>
    <message>
        <source>Hub/group/project</source>
        <translation>ハブ/グループ/プロジェクト</translation>
    </message>
    <message>
        <source>I&amp;n my Python…</source>
        <translation>Python で(&amp;N)…</translation>
    </message>
    <message>
        <source>IBM Cloud</source>
        <translation>IBM Cloud</translation>
    </message>
    <message>
        <source>IBM Quantum (classic, ended)</source>
        <translation>IBM Quantum クラシック（終了）</translation>
    </message>
    <message>
        <source>IBM Quantum Platform</source>
        <translation>IBM Quantum Platform</translation>
    </message>
    <message>
        <source>IBM does not know this API key</source>
        <translation>この API キーは IBM に登録されていません</translation>
    </message>
    <message>
        <source>IBM&apos;s REST interface without any client.</source>
        <translation>クライアントなしで IBM の REST インターフェースを使います。</translation>
    </message>
    <message>
        <source>IBM&apos;s client keeps no local accounts</source>
        <translation>IBM のクライアントはローカルアカウントを保管しません</translation>
    </message>
    <message>
        <source>IBM&apos;s client loses the port of its address; `qubit-keychain run NAME -- COMMAND` works</source>
        <translation>IBM のクライアントはアドレスのポートを失います。`qubit-keychain run NAME -- COMMAND` なら動きます</translation>
    </message>
    <message>
        <source>IBM&apos;s client stopped reading accounts of the classic channel with version 0.41</source>
        <translation>IBM のクライアントはバージョン 0.41 でクラシックチャネルのアカウントを読まなくなりました</translation>
    </message>
    <message>
        <source>IBM&apos;s client stopped with {error}</source>
        <translation>IBM のクライアントが {error} で停止しました</translation>
    </message>
    <message>
        <source>IBM&apos;s client takes the tags as a filter and will look only for instances that are tagged so.</source>
        <translation>IBM のクライアントはタグを条件として扱い、そのタグのあるインスタンスだけを探します。</translation>
    </message>
    <message>
        <source>IBM&apos;s keys have 44 and fit; unusually long tokens would be refused, with nothing lost.</source>
        <translation>IBM のキーは 44 文字で収まります。極端に長いトークンは拒否されますが、失われるものはありません。</translation>
    </message>
    <message>
        <source>IBM&apos;s sign-in</source>
        <translation>IBM のサインイン</translation>
    </message>
    <message>
        <source>IBM&apos;s sign-in service did not accept the request (answer {status})</source>
        <translation>IBM のサインインサービスが要求を受け付けませんでした（応答 {status}）</translation>
    </message>
    <message>
        <source>IBM&apos;s sign-in service refuses this API key (code {code})</source>
        <translation>IBM のサインインサービスがこの API キーを拒否しました（コード {code}）</translation>
    </message>
    <message>
        <source>If your network inspects traffic, put its certificate into a file and name it in REQUESTS_CA_BUNDLE or SSL_CERT_FILE. Do not go on otherwise.</source>
        <translation>ネットワークが通信を検査している場合は、その証明書をファイルに保存し、REQUESTS_CA_BUNDLE または SSL_CERT_FILE に指定してください。そうでなければ、先へ進まないでください。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>アカウントをインポート</translation>
    </message>
    <message>
        <source>Import accounts from</source>
        <translation>アカウントの取り込み元</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>アカウントをインポート…</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} account…</source>
        <comment>Import {n} accounts…</comment>
        <translation>
            <numerusform>{n} 件のアカウントをインポート…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported {n} account</source>
        <comment>Imported {n} accounts</comment>
        <translation>
            <numerusform>{n} 件のアカウントをインポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported {who}</source>
        <translation>インポート：{who}</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>インポートしています…</translation>
    </message>
    <message>
        <source>Install GNOME Keyring (or KeePassXC), then log in again</source>
        <translation>GNOME Keyring（または KeePassXC）をインストールし、ログインし直す</translation>
    </message>
    <message>
        <source>Install the newer version; this one leaves {path} untouched.</source>
        <translation>新しいバージョンをインストールしてください。このバージョンは {path} に触れません。</translation>
    </message>
    <message>
        <source>Install what is missing there, or choose another Python. Nothing is installed by this program.</source>
        <translation>足りないものをそこにインストールするか、別の Python を選んでください。このプログラムは何もインストールしません。</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Instance “{instance}”; the least busy available device stands out.</source>
        <translation>インスタンス「{instance}」。利用できるデバイスのうち、最も空いているものを強調しています。</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Is your Python ready for it?</source>
        <translation>お使いの Python の準備はできていますか？</translation>
    </message>
    <message>
        <source>It asks for its password when a key is needed.</source>
        <translation>キーが必要なときにパスワードを尋ねます。</translation>
    </message>
    <message>
        <source>It asks for private endpoints, so the account uses them.</source>
        <translation>プライベートエンドポイントが指定されているため、アカウントはそれを使います。</translation>
    </message>
    <message>
        <source>It becomes the default, as it is there.</source>
        <translation>元の場所と同じく、既定のアカウントになります。</translation>
    </message>
    <message>
        <source>It comes as “{name}”, or replaces “{there}”.</source>
        <translation>「{name}」として追加するか、「{there}」を置き換えます。</translation>
    </message>
    <message>
        <source>It comes as “{name}”.</source>
        <translation>「{name}」として追加します。</translation>
    </message>
    <message>
        <source>It could not be noted here, so that earlier findings of its accounts still stand: {problem}</source>
        <translation>ここに記録できなかったため、アカウントの以前の結果がそのまま表示されます：{problem}</translation>
    </message>
    <message>
        <source>It differs in {differs}.</source>
        <translation>違い：{differs}。</translation>
    </message>
    <message>
        <source>It gets none, and fails.</source>
        <translation>使えるアカウントがなく、失敗します。</translation>
    </message>
    <message>
        <source>It gets the account in the environment.</source>
        <translation>環境にあるアカウントが使われます。</translation>
    </message>
    <message>
        <source>It gets “{name}”.</source>
        <translation>「{name}」が使われます。</translation>
    </message>
    <message>
        <source>It has no key.</source>
        <translation>キーがありません。</translation>
    </message>
    <message>
        <source>It has stopped, or was not started yet. The practice service starts with `qubit-keychain sandbox --port {port}`; any other one has to be started by its own program.</source>
        <translation>停止したか、まだ起動していません。練習サービスは `qubit-keychain sandbox --port {port}` で起動します。それ以外のサービスは、それぞれのプログラムで起動してください。</translation>
    </message>
    <message>
        <source>It holds {more} more; `Import` takes them all.</source>
        <translation>ほかに {more} 件あります。`インポート` ですべて取り込めます。</translation>
    </message>
    <message>
        <source>It is a test of this program.</source>
        <translation>このプログラムのテストです。</translation>
    </message>
    <message>
        <source>It is disabled already and opens nothing. Deleted at IBM, it cannot be enabled there any more.</source>
        <translation>すでに無効で、使えません。IBM で削除すると、もう有効に戻せません。</translation>
    </message>
    <message>
        <source>It is in IBM&apos;s file for a while, for a notebook that reads that file, and is then taken back: also when this program is closed, and at the next start after a crash.</source>
        <translation>IBM のファイルを読むノートブックのために、しばらくそのファイルに置かれ、その後取り戻されます。このプログラムを閉じたときや、異常終了後の次の起動時にも取り戻されます。</translation>
    </message>
    <message>
        <source>It is listed as “{state}” on {backend}.</source>
        <translation>{backend} での状態は「{state}」です。</translation>
    </message>
    <message>
        <source>It is locked. Its passphrase opens it until the program ends or is locked.</source>
        <translation>ロックされています。パスフレーズで開くと、プログラムが終了またはロックされるまで開いたままです。</translation>
    </message>
    <message>
        <source>It is locked: it can be neither changed nor deleted.</source>
        <translation>ロックされているため、変更も削除もできません。</translation>
    </message>
    <message>
        <source>It is marked as the default.</source>
        <translation>既定に指定されています。</translation>
    </message>
    <message>
        <source>It is named “{test_label}” and holds no key.</source>
        <translation>名前は「{test_label}」で、キーは入っていません。</translation>
    </message>
    <message>
        <source>It is not known to keep keys safely.</source>
        <translation>キーを安全に保管するか分かっていません。</translation>
    </message>
    <message>
        <source>It is not stored here in the same form, so it stays in the file.</source>
        <translation>ここには同じ形で保管されていないため、ファイルに残ります。</translation>
    </message>
    <message>
        <source>It is not stored yet.</source>
        <translation>まだ保存されていません。</translation>
    </message>
    <message>
        <source>It is of the first client&apos;s shape (auth instead of channel).</source>
        <translation>最初のクライアントの形式です（channel ではなく auth）。</translation>
    </message>
    <message>
        <source>It is open until the program ends or is locked.</source>
        <translation>プログラムが終了またはロックされるまで開いています。</translation>
    </message>
    <message>
        <source>It is the default there; here “{name}” stays it.</source>
        <translation>そこでは既定ですが、ここでは「{name}」が既定のままです。</translation>
    </message>
    <message>
        <source>It is the system&apos;s own: nothing in the environment or in keyringrc.cfg chose another</source>
        <translation>システム標準のものです。環境にも keyringrc.cfg にも別の指定はありません</translation>
    </message>
    <message>
        <source>It keeps keys in files that anybody can read who gets hold of them.</source>
        <translation>入手した人なら誰でも読めるファイルにキーを保管します。</translation>
    </message>
    <message>
        <source>It lapses by itself. Check again, or regenerate the API token to be sure.</source>
        <translation>自然に失効します。もう一度チェックするか、念のため API トークンを作り直してください。</translation>
    </message>
    <message>
        <source>It may be minutes old or just deleted. Wait a little, or choose another instance.</source>
        <translation>作成から間もないか、削除された直後かもしれません。少し待つか、別のインスタンスを選んでください。</translation>
    </message>
    <message>
        <source>It may have been deleted or mistyped. Create a new one on cloud.ibm.com and enter it in the account.</source>
        <translation>削除されたか、入力を間違えた可能性があります。cloud.ibm.com で新しく作成し、アカウントに入力してください。</translation>
    </message>
    <message>
        <source>It may have been deleted, or belong to another instance.</source>
        <translation>削除されたか、別のインスタンスのものかもしれません。</translation>
    </message>
    <message>
        <source>It may have been regenerated. Enter the one the service shows now.</source>
        <translation>作り直された可能性があります。サービスに現在表示されているものを入力してください。</translation>
    </message>
    <message>
        <source>It names no channel; {title} is assumed.</source>
        <translation>チャネルの指定がないため、{title} とみなします。</translation>
    </message>
    <message>
        <source>It needs two more packages: pip install flask &apos;qiskit[qasm3-import]&apos;.</source>
        <translation>追加のパッケージが 2 つ必要です：pip install flask &apos;qiskit[qasm3-import]&apos;</translation>
    </message>
    <message>
        <source>It refuses every key.</source>
        <translation>どのキーも拒否します。</translation>
    </message>
    <message>
        <source>It stands in {path} until then.</source>
        <translation>それまで {path} に置かれます。</translation>
    </message>
    <message>
        <source>It stays there until this program ends.</source>
        <translation>このプログラムが終了するまで残ります。</translation>
    </message>
    <message>
        <source>It stood on the account&apos;s page of the classic service, which is gone.</source>
        <translation>クラシックサービスのアカウントページにありましたが、そのページはもうありません。</translation>
    </message>
    <message>
        <source>It switches the check of certificates off (verify is false).</source>
        <translation>証明書の検査を無効にしています（verify が false）。</translation>
    </message>
    <message>
        <source>It takes every key and keeps none.</source>
        <translation>どのキーも受け取りますが、保管しません。</translation>
    </message>
    <message>
        <source>It was deleted there, or the keyring is another one than before.</source>
        <translation>そこで削除されたか、以前と別のキーリングです。</translation>
    </message>
    <message>
        <source>It was sent from your own Python, which fits a circuit of yours to the device: run it again there (on the command line: --in PYTHON).</source>
        <translation>回路をデバイスに合わせるお使いの Python から送られたものです。そちらで再実行してください（コマンドラインでは --in PYTHON）。</translation>
    </message>
    <message>
        <source>It works without a network, in your own Python environment.</source>
        <translation>ネットワークなしで、お使いの Python 環境で動きます。</translation>
    </message>
    <message>
        <source>It writes keys into a file as plain text.</source>
        <translation>キーを平文でファイルに書き込みます。</translation>
    </message>
    <message>
        <source>Its address is the classic service&apos;s; the channel&apos;s own is taken instead.</source>
        <translation>アドレスがクラシックサービスのものです。代わりにチャネルのアドレスを使います。</translation>
    </message>
    <message>
        <source>Its entry is kept as it is in the accounts file.</source>
        <translation>そのエントリはアカウントファイルにそのまま残ります。</translation>
    </message>
    <message>
        <source>Its key is missing in the backup.</source>
        <translation>バックアップにキーがありません。</translation>
    </message>
    <message>
        <source>Its name differs from another&apos;s only by case or form, so it comes in as “{name}”. {remarks}</source>
        <translation>名前が別のものと大文字小文字や字形しか違わないため、「{name}」として取り込みます。{remarks}</translation>
    </message>
    <message>
        <source>Its passphrase is asked for when a key is needed. {folder}</source>
        <translation>キーが必要なときにパスフレーズを尋ねます。{folder}</translation>
    </message>
    <message>
        <source>Its passphrase opens it until this program ends or is locked.</source>
        <translation>パスフレーズで開くと、プログラムが終了またはロックされるまで開いたままです。</translation>
    </message>
    <message>
        <source>Its proxies have different passwords; only the first is taken over.</source>
        <translation>プロキシごとにパスワードが違います。最初のものだけを取り込みます。</translation>
    </message>
    <message>
        <source>Its result has a form this program does not show.</source>
        <translation>このプログラムでは表示できない形の結果です。</translation>
    </message>
    <message>
        <source>Its time was over, or it was deleted. Enter the key anew if you have it elsewhere; nothing was changed.</source>
        <translation>保管期間が過ぎたか、削除されました。キーがほかにあれば入力し直してください。何も変更していません。</translation>
    </message>
    <message>
        <source>Its verify or proxies cannot be understood.</source>
        <translation>verify または proxies を解釈できません。</translation>
    </message>
    <message>
        <source>Its words, its choice and its order come back when it is chosen. One of the same name is replaced.</source>
        <translation>保存した検索を選ぶと、検索語、絞り込み、順序が戻ります。同じ名前のものは置き換わります。</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Job {job_id}</source>
        <translation>ジョブ {job_id}</translation>
    </message>
    <message>
        <source>Job {job_id} on {backend}</source>
        <translation>{backend} のジョブ {job_id}</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Ke&amp;pt in</source>
        <translation>保管場所(&amp;P)</translation>
    </message>
    <message>
        <source>Keep no replaced keys?</source>
        <translation>置き換えたキーを保管しませんか？</translation>
    </message>
    <message>
        <source>Keep re&amp;placed keys</source>
        <translation>置き換えたキーの保管(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>Keep replaced keys for {n} day only?</source>
        <comment>Keep replaced keys for {n} days only?</comment>
        <translation>
            <numerusform>置き換えたキーの保管を {n}&#xa0;日間だけにしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps every IBM Quantum account you have, its key in the system keyring, and proves with one click that it works.</source>
        <translation>すべての IBM Quantum アカウントを保管し、キーはシステムのキーリングに納め、動作をワンクリックで確かめます。</translation>
    </message>
    <message>
        <source>Kept for this session only, so nothing of it stays on this computer. {at_ibm}</source>
        <translation>このセッションだけの保管なので、このコンピューターには何も残りません。{at_ibm}</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>Kept in memory; type to replace it</source>
        <translation>メモリーに保管中。入力すると置き換わります</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Key at IB&amp;M…</source>
        <translation>IBM のキー(&amp;M)…</translation>
    </message>
    <message>
        <source>Key at IBM</source>
        <translation>IBM のキー</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>Keyring &amp;doctor</source>
        <translation>キーリング診断(&amp;D)</translation>
    </message>
    <message>
        <source>Keyring doctor</source>
        <translation>キーリング診断</translation>
    </message>
    <message>
        <source>Keys are kept in {name}</source>
        <translation>キーは {name} に保管されています</translation>
    </message>
    <message>
        <source>Keys are kept in: {name}</source>
        <translation>キーの保管場所：{name}</translation>
    </message>
    <message>
        <source>Keys are not sent to {host}</source>
        <translation>キーは {host} に送信されません</translation>
    </message>
    <message>
        <source>Keys are sent to IBM only, and {host} is not an IBM address.</source>
        <translation>キーは IBM にだけ送信します。{host} は IBM のアドレスではありません。</translation>
    </message>
    <message>
        <source>Keys are sent to IBM only. Check the account&apos;s address, the proxy and any Wi-Fi login page.</source>
        <translation>キーは IBM にだけ送信します。アカウントのアドレス、プロキシ、Wi-Fi のログインページを確認してください。</translation>
    </message>
    <message>
        <source>Keys that are missing are in the other one.</source>
        <translation>見つからないキーはもう一方にあります。</translation>
    </message>
    <message>
        <source>Kind of code</source>
        <translation>コードの種類</translation>
    </message>
    <message>
        <source>Last test {last}. Only its outcome is remembered; a check shows the steps.</source>
        <translation>前回のテスト：{last}。結果だけが記録されています。手順はチェックを実行すると表示されます。</translation>
    </message>
    <message>
        <source>Layer error</source>
        <translation>レイヤー誤り</translation>
    </message>
    <message>
        <source>Least busy</source>
        <translation>最も空いている</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>Leave it empty unless IBM or your administrator gave you another one.</source>
        <translation>IBM または管理者から別のものを指定されていなければ、空欄にしてください。</translation>
    </message>
    <message>
        <source>Leave it to the &amp;program</source>
        <translation>プログラムに任せる(&amp;P)</translation>
    </message>
    <message>
        <source>Leave it: “{taken}”</source>
        <translation>変更しない：「{taken}」</translation>
    </message>
    <message>
        <source>Leave the password out of the address; it has a field of its own.</source>
        <translation>パスワードはアドレスに書かないでください。専用の欄があります。</translation>
    </message>
    <message>
        <source>Leave the quotation marks out.</source>
        <translation>引用符は付けないでください。</translation>
    </message>
    <message>
        <source>Left and Right choose a heading, Space sorts by it</source>
        <translation>左右の矢印キーで見出しを選び、スペースキーで並べ替えます</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Left out, because kept for this session only: {names}.</source>
        <translation>このセッションだけの保管のため対象外：{names}。</translation>
    </message>
    <message>
        <source>Lend &amp;for a while…</source>
        <translation>しばらく貸し出す(&amp;F)…</translation>
    </message>
    <message>
        <source>Lend “{name}”</source>
        <translation>「{name}」を貸し出す</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>貸出中</translation>
    </message>
    <message numerus="yes">
        <source>Lent for {n} more minute</source>
        <comment>Lent for {n} more minutes</comment>
        <translation>
            <numerusform>あと {n}&#xa0;分貸出中</numerusform>
        </translation>
    </message>
    <message>
        <source>Less</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>Less: what only says that something is under way stands still.</source>
        <translation>控えめ：処理中であることを示すだけのものは動きません。</translation>
    </message>
    <message>
        <source>Let it through</source>
        <translation>通す</translation>
    </message>
    <message>
        <source>Let the system choose</source>
        <translation>システムに選ばせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Lists the instances of this key</source>
        <translation>このキーのインスタンスを一覧表示します</translation>
    </message>
    <message>
        <source>Load IBM&apos;s client</source>
        <translation>IBM のクライアントを読み込む</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>Local simulator</source>
        <translation>ローカルシミュレーター</translation>
    </message>
    <message>
        <source>Lock &amp;with the screen</source>
        <translation>画面と一緒にロック(&amp;W)</translation>
    </message>
    <message>
        <source>Lock when &amp;idle</source>
        <translation>操作がないときロック(&amp;I)</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Locked · {program}</source>
        <translation>ロック中 · {program}</translation>
    </message>
    <message>
        <source>Locking …</source>
        <translation>ロックしています…</translation>
    </message>
    <message>
        <source>Log out and in again, which restarts it.</source>
        <translation>ログアウトしてログインし直すと、再起動します。</translation>
    </message>
    <message>
        <source>Log out and in again, which restarts the keyring, then try again; nothing was lost.</source>
        <translation>ログアウトしてログインし直すとキーリングが再起動します。その後もう一度試してください。失われたものはありません。</translation>
    </message>
    <message>
        <source>Log out and in again, which restarts the keyring; nothing was lost.</source>
        <translation>ログアウトしてログインし直すとキーリングが再起動します。失われたものはありません。</translation>
    </message>
    <message>
        <source>Look at the account as it is now and make your change again; nothing was overwritten.</source>
        <translation>アカウントの現在の内容を見て、変更をやり直してください。上書きはしていません。</translation>
    </message>
    <message>
        <source>Look at the time left</source>
        <translation>残り時間を見る</translation>
    </message>
    <message>
        <source>Look into the Python</source>
        <translation>Python を調べる</translation>
    </message>
    <message>
        <source>Looking for the keyring …</source>
        <translation>キーリングを探しています…</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>Looks like “{alike}”, which is another account.</source>
        <translation>別のアカウント「{alike}」に似ています。</translation>
    </message>
    <message>
        <source>Made another account the default</source>
        <translation>別のアカウントを既定にしました</translation>
    </message>
    <message>
        <source>Made minutes ago: IBM&apos;s search does not list it yet, so IBM&apos;s client does not see it.</source>
        <translation>数分前に作成されました。IBM の検索にまだ載っていないため、IBM のクライアントからは見えません。</translation>
    </message>
    <message>
        <source>Made {who} as a copy</source>
        <translation>コピーとして作成：{who}</translation>
    </message>
    <message>
        <source>Made {who} the default</source>
        <translation>既定に設定：{who}</translation>
    </message>
    <message>
        <source>Main actions</source>
        <translation>主な操作</translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <translation>既定にする(&amp;D)</translation>
    </message>
    <message>
        <source>Mark one as the default, so that a new account&apos;s name does not change the choice.</source>
        <translation>1 つを既定に指定すると、新しいアカウントの名前で選択が変わることがなくなります。</translation>
    </message>
    <message>
        <source>Markdown (*.md);;CSV (*.csv);;JSON (*.json)</source>
        <translation>Markdown (*.md);;CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Meanwhile the key stands as plain text in {path}; whoever can read that file can use it.</source>
        <translation>その間、キーは {path} に平文で置かれます。そのファイルを読める人は誰でも使えます。</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Mo&amp;ve up</source>
        <translation>上へ移動(&amp;V)</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>More in the window …</source>
        <translation>続きはウィンドウで…</translation>
    </message>
    <message>
        <source>Most API keys have 44 letters and digits; check that this one is complete.</source>
        <translation>API キーの多くは 44 文字の英数字です。全体が入っているか確認してください。</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>下へ移動(&amp;O)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Moved the keys of {who} to another place</source>
        <translation>キーを別の場所へ移動：{who}</translation>
    </message>
    <message>
        <source>Moved {who} to the bin</source>
        <translation>ごみ箱へ移動：{who}</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>自分で決めた順</translation>
    </message>
    <message>
        <source>NTLM password</source>
        <translation>NTLM パスワード</translation>
    </message>
    <message>
        <source>NTLM user</source>
        <translation>NTLM ユーザー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name another file, or save an account with IBM&apos;s client first.</source>
        <translation>別のファイルを指定するか、先に IBM のクライアントでアカウントを保存してください。</translation>
    </message>
    <message>
        <source>Name it and paste its API key from cloud.ibm.com.</source>
        <translation>名前を付け、cloud.ibm.com の API キーを貼り付けます。</translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <translation>名前：{name}</translation>
    </message>
    <message>
        <source>Named in {variable}.</source>
        <translation>{variable} で指定。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新しいアカウント</translation>
    </message>
    <message>
        <source>Next passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>Next passphrase, once more</source>
        <translation>新しいパスフレーズ（もう一度）</translation>
    </message>
    <message>
        <source>No Python was chosen for it. Choose one that has qiskit-ibm-runtime.</source>
        <translation>チェックに使う Python が選ばれていません。qiskit-ibm-runtime のあるものを選んでください。</translation>
    </message>
    <message>
        <source>No Python was found in the usual places; choose one.</source>
        <translation>いつもの場所に Python が見つかりませんでした。選んでください。</translation>
    </message>
    <message>
        <source>No access token was made</source>
        <translation>アクセストークンは作られませんでした</translation>
    </message>
    <message>
        <source>No account chosen</source>
        <translation>アカウントが選ばれていません</translation>
    </message>
    <message>
        <source>No account is marked as the default, and it has the client&apos;s own default name.</source>
        <translation>既定に指定されたアカウントがなく、これがクライアントの既定名を持っています。</translation>
    </message>
    <message>
        <source>No account is marked as the default, and it is the only one of its channel.</source>
        <translation>既定に指定されたアカウントがなく、これがそのチャネルで唯一のものです。</translation>
    </message>
    <message>
        <source>No account is marked as the default, and this name is the last of its channel in the file.</source>
        <translation>既定に指定されたアカウントがなく、このアカウントがファイル内でそのチャネルの最後にあります。</translation>
    </message>
    <message>
        <source>No account matches “{text}”.</source>
        <translation>「{text}」に一致するアカウントはありません。</translation>
    </message>
    <message>
        <source>No account&apos;s key is missing there</source>
        <translation>そこにないキーはありません</translation>
    </message>
    <message>
        <source>No accounts yet.</source>
        <translation>アカウントはまだありません。</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>No encrypted connection to {host} came about</source>
        <translation>{host} との暗号化接続を確立できませんでした</translation>
    </message>
    <message>
        <source>No gates (guide)</source>
        <translation>ゲートなし（ガイド）</translation>
    </message>
    <message>
        <source>No instance of this key has quantum time allocated</source>
        <translation>このキーのどのインスタンスにも量子時間が割り当てられていません</translation>
    </message>
    <message>
        <source>No instance of this key lies in the region {region}</source>
        <translation>このキーのインスタンスはリージョン {region} にありません</translation>
    </message>
    <message>
        <source>No job is open</source>
        <translation>開いているジョブはありません</translation>
    </message>
    <message>
        <source>No key is in it. The next change of an account mends this.</source>
        <translation>キーは入っていません。次にアカウントを変更したときに直ります。</translation>
    </message>
    <message>
        <source>No key is needed</source>
        <translation>キーは不要です</translation>
    </message>
    <message>
        <source>No key, no account&apos;s name, no CRN and no e-mail address is in it; your home folder is “~”.</source>
        <translation>キー、アカウント名、CRN、メールアドレスは含まれません。ホームフォルダーは「~」と表記します。</translation>
    </message>
    <message>
        <source>No keyring is in use, so a click unlocks. This hides the accounts; it is not a password.</source>
        <translation>キーリングを使っていないため、クリックで解除できます。このロックはアカウントを隠すだけで、パスワードによる保護ではありません。</translation>
    </message>
    <message>
        <source>No old key of this account waits to be deleted</source>
        <translation>このアカウントに削除待ちの古いキーはありません</translation>
    </message>
    <message>
        <source>No other account here has this key.</source>
        <translation>このキーを持つアカウントはほかにありません。</translation>
    </message>
    <message>
        <source>No program offers the Secret Service.</source>
        <translation>Secret Service を提供するプログラムがありません。</translation>
    </message>
    <message>
        <source>No quantum device is available at the moment</source>
        <translation>現在利用できる量子デバイスがありません</translation>
    </message>
    <message>
        <source>No quantum time is left on this instance</source>
        <translation>このインスタンスの量子時間は残っていません</translation>
    </message>
    <message>
        <source>No service answers at {host} on this computer</source>
        <translation>このコンピューターの {host} で応答するサービスがありません</translation>
    </message>
    <message>
        <source>No system keyring is available</source>
        <translation>システムのキーリングが利用できません</translation>
    </message>
    <message>
        <source>No time is allocated to it, so IBM&apos;s client hides it; ask the account&apos;s administrator.</source>
        <translation>時間が割り当てられていないため、IBM のクライアントには表示されません。アカウントの管理者に相談してください。</translation>
    </message>
    <message>
        <source>No time left</source>
        <translation>残り時間なし</translation>
    </message>
    <message>
        <source>None: straight to the service</source>
        <translation>なし：サービスに直接接続</translation>
    </message>
    <message>
        <source>Not a settings file of qiskit-ibm-runtime: {path}</source>
        <translation>qiskit-ibm-runtime の設定ファイルではありません：{path}</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>Not checked: {reason}</source>
        <translation>未チェック：{reason}</translation>
    </message>
    <message>
        <source>Not encrypted: only for this computer.</source>
        <translation>暗号化されません。このコンピューター専用です。</translation>
    </message>
    <message>
        <source>Not rescued: {names} and {count} more.</source>
        <translation>救出できなかったもの：{names} ほか {count} 件。</translation>
    </message>
    <message>
        <source>Not rescued: {names}.</source>
        <translation>救出できなかったもの：{names}。</translation>
    </message>
    <message>
        <source>Not taken over: {unknown}.</source>
        <translation>取り込まなかったもの：{unknown}。</translation>
    </message>
    <message>
        <source>Not tested yet. A check looks into the chosen Python and runs a two-qubit job there.</source>
        <translation>まだテストしていません。チェックは選んだ Python を調べ、そこで 2 量子ビットのジョブを実行します。</translation>
    </message>
    <message>
        <source>Not tested yet. A check reads the key, signs in, finds the instance, and looks at its devices and the time left.</source>
        <translation>まだテストしていません。チェックはキーを読み、サインインし、インスタンスを見つけ、デバイスと残り時間を調べます。</translation>
    </message>
    <message>
        <source>Not written: {reason}.</source>
        <translation>書き込みませんでした：{reason}。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Nothing is left over of this installation in the keyring</source>
        <translation>キーリングにこのインストールの余分なものは残っていません</translation>
    </message>
    <message>
        <source>Nothing is wrong with your account. IBM&apos;s status page is cloud.ibm.com/status; try again later.</source>
        <translation>アカウントに問題はありません。IBM の状況ページは cloud.ibm.com/status です。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Nothing needs mending</source>
        <translation>直すべきものはありません</translation>
    </message>
    <message>
        <source>Nothing of an account was recognised on the clipboard</source>
        <translation>クリップボードにアカウントの情報が見つかりませんでした</translation>
    </message>
    <message>
        <source>Nothing to test yet.</source>
        <translation>まだテストするものがありません。</translation>
    </message>
    <message>
        <source>Nothing to write</source>
        <translation>書き込むものがありません</translation>
    </message>
    <message>
        <source>Nothing was changed. Check Caps Lock and the keyboard&apos;s language; if it is right, the file is damaged.</source>
        <translation>何も変更していません。Caps Lock とキーボードの言語を確認してください。正しければファイルが壊れています。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the file and try again.</source>
        <translation>何も変更していません。ファイルを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check {path}.</source>
        <translation>何も変更していません。{path} を確認してください。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another keyring; `qubit-keychain list` shows what is stored.</source>
        <translation>何も変更していません。別のキーリングを選んでください。`qubit-keychain list` で保管内容を確認できます。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another name, or say that it may be replaced.</source>
        <translation>何も変更していません。別の名前を選ぶか、置き換えを許可してください。</translation>
    </message>
    <message>
        <source>Nothing was changed. Close other programs and try again.</source>
        <translation>何も変更していません。ほかのプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>Nothing was changed. If you trust the file, lock it anew: age -d FILE | age -p &gt; NEW.</source>
        <translation>何も変更していません。ファイルを信頼できる場合は、暗号化し直してください：age -d FILE | age -p &gt; NEW</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version to restore {path}.</source>
        <translation>何も変更していません。{path} の復元には新しいバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>Nothing was changed. Use another copy of {path}.</source>
        <translation>何も変更していません。{path} の別のコピーを使ってください。</translation>
    </message>
    <message>
        <source>Nothing was checked since the program started; a report is about that</source>
        <translation>起動してから何もチェックしていません。レポートはそのチェックについてのものです</translation>
    </message>
    <message>
        <source>Nothing was found in the usual places. Choose a file.</source>
        <translation>いつもの場所には何も見つかりませんでした。ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Nothing was overwritten. A copy was kept as {kept}; no key was deleted from the keyring.</source>
        <translation>上書きはしていません。コピーを {kept} に残しました。キーリングのキーは削除していません。</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Put {path} back from a backup, or go back to the last good copy.</source>
        <translation>上書きはしていません。{path} をバックアップから戻すか、最後の正常なコピーに戻してください。</translation>
    </message>
    <message>
        <source>Nothing was replaced: the old key of “{name}” still waits to be deleted</source>
        <translation>置き換えませんでした：「{name}」の古いキーがまだ削除されていません</translation>
    </message>
    <message>
        <source>Nowhere: this session only</source>
        <translation>保管しない：このセッションのみ</translation>
    </message>
    <message>
        <source>Of the proxy&apos;s NTLM login only a half is there, so it is not taken over.</source>
        <translation>プロキシの NTLM ログインが半分しかないため、取り込みません。</translation>
    </message>
    <message>
        <source>On cloud.ibm.com: Manage, Access (IAM), API keys, Create.</source>
        <translation>cloud.ibm.com で Manage &gt; Access (IAM) &gt; API keys &gt; Create と進みます。</translation>
    </message>
    <message>
        <source>On paid plans</source>
        <translation>有料プラン</translation>
    </message>
    <message>
        <source>On quantum.cloud.ibm.com: Instances; the copy button beside the instance gives its CRN.</source>
        <translation>quantum.cloud.ibm.com の Instances で、インスタンスの横のコピーボタンで CRN が得られます。</translation>
    </message>
    <message>
        <source>One account could not be read: {reason}</source>
        <translation>アカウント 1 件を読めませんでした：{reason}</translation>
    </message>
    <message>
        <source>One encrypted file for keys, in the age format, for computers without a keyring. Choose a passphrase.</source>
        <translation>キーリングのないコンピューターのための、キー用の暗号化ファイル（age 形式）です。パスフレーズを決めてください。</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>One that costs nothing; a test job may wait in its queue for longer.</source>
        <translation>費用のかからないチェックです。テストジョブはキューでこれより長く待つことがあります。</translation>
    </message>
    <message>
        <source>Only a command that is started like this finds the practice service.</source>
        <translation>このように起動したコマンドだけが練習サービスを見つけられます。</translation>
    </message>
    <message>
        <source>Only accounts of IBM Quantum Platform and IBM Cloud have API keys that can be replaced.</source>
        <translation>置き換えられる API キーがあるのは、IBM Quantum Platform と IBM Cloud のアカウントだけです。</translation>
    </message>
    <message>
        <source>Only while the key is still on the clipboard.</source>
        <translation>キーがまだクリップボードにある間だけです。</translation>
    </message>
    <message>
        <source>Open IBM&apos;s pa&amp;ge</source>
        <translation>IBM のページを開く(&amp;G)</translation>
    </message>
    <message>
        <source>Open a browser: a Wi-Fi or company login page may be waiting.</source>
        <translation>ブラウザーを開いてください。Wi-Fi や会社のログインページが待っているかもしれません。</translation>
    </message>
    <message>
        <source>Open the account and enter its key again.</source>
        <translation>アカウントを開き、キーを入力し直してください。</translation>
    </message>
    <message>
        <source>Open the job again in a minute.</source>
        <translation>1&#xa0;分後にジョブをもう一度開いてください。</translation>
    </message>
    <message>
        <source>OpenQASM 3 (*.qasm *.qasm3 *.inc *.txt);;All files (*)</source>
        <translation>OpenQASM 3 (*.qasm *.qasm3 *.inc *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Opening the job …</source>
        <translation>ジョブを開いています…</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Opens {page} in the browser</source>
        <translation>ブラウザーで {page} を開きます</translation>
    </message>
    <message>
        <source>Or as soon as another field is entered.</source>
        <translation>または、別の欄に移ったとき。</translation>
    </message>
    <message>
        <source>Or keep keys in an encrypted file, by a passphrase</source>
        <translation>または、パスフレーズ付きの暗号化ファイルにキーを保管する</translation>
    </message>
    <message>
        <source>Or log out and in again.</source>
        <translation>または、ログアウトしてログインし直してください。</translation>
    </message>
    <message>
        <source>Or now</source>
        <translation>または今すぐ</translation>
    </message>
    <message>
        <source>Order and choice of the accounts</source>
        <translation>アカウントの順序と絞り込み</translation>
    </message>
    <message>
        <source>Order of plans</source>
        <translation>プランの順序</translation>
    </message>
    <message>
        <source>Others on this computer could change the accounts file</source>
        <translation>このコンピューターのほかのユーザーがアカウントファイルを変更できます</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>PYTHON_KEYRING_BACKEND chooses the keyring</source>
        <translation>PYTHON_KEYRING_BACKEND がキーリングを選んでいます</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>パスフレーズ（もう一度）</translation>
    </message>
    <message>
        <source>Paste from clip&amp;board</source>
        <translation>クリップボードから貼り付け(&amp;B)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Picture, PNG (*.png);;Picture, SVG (*.svg);;Table, CSV (*.csv);;JSON (*.json)</source>
        <translation>画像、PNG (*.png);;画像、SVG (*.svg);;表、CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Pinned {who}</source>
        <translation>ピン留め：{who}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Practice: this account is kept in memory only</source>
        <translation>練習：このアカウントはメモリーだけに保管されます</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>現在のパスフレーズ</translation>
    </message>
    <message>
        <source>Pri&amp;mitive</source>
        <translation>プリミティブ(&amp;M)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Primitive</source>
        <translation>プリミティブ</translation>
    </message>
    <message>
        <source>Private endpoint</source>
        <translation>プライベートエンドポイント</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>プロキシ(&amp;X)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Programs that read the file take that entry. Export the account to replace it, or rename the account here.</source>
        <translation>このファイルを読むプログラムはそのエントリを使います。置き換えるにはアカウントをエクスポートするか、ここでアカウントの名前を変更してください。</translation>
    </message>
    <message>
        <source>Progress of all checks</source>
        <translation>全チェックの進行状況</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>テストの進行状況</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>プロキシのパスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Proxy: {address}</source>
        <translation>プロキシ：{address}</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python {python}, qiskit {qiskit}, qiskit-ibm-runtime {runtime}</source>
        <translation>Python {python}、qiskit {qiskit}、qiskit-ibm-runtime {runtime}</translation>
    </message>
    <message>
        <source>Python {version} is too old for IBM&apos;s client: 3.9 or newer is needed</source>
        <translation>Python {version} は IBM のクライアントには古すぎます。3.9 以降が必要です</translation>
    </message>
    <message>
        <source>Python, everything spelled out</source>
        <translation>Python（すべて明記）</translation>
    </message>
    <message>
        <source>Python, key from qiskit-ibm.json</source>
        <translation>Python（キーは qiskit-ibm.json から）</translation>
    </message>
    <message>
        <source>Python, key from the keyring</source>
        <translation>Python（キーはキーリングから）</translation>
    </message>
    <message>
        <source>QISKIT_IBM_TOKEN beats every saved account but a named one.</source>
        <translation>QISKIT_IBM_TOKEN は、名前で指定したものを除き、保存済みのどのアカウントよりも優先されます。</translation>
    </message>
    <message>
        <source>QISKIT_IBM_TOKEN is set in this session: in scripts it beats every saved account but a named one.</source>
        <translation>このセッションでは QISKIT_IBM_TOKEN が設定されています。スクリプトでは、名前で指定したものを除き、保存済みのどのアカウントよりも優先されます。</translation>
    </message>
    <message>
        <source>Quantum time</source>
        <translation>量子時間</translation>
    </message>
    <message>
        <source>Qubits</source>
        <translation>量子ビット</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Queued on {backend}</source>
        <translation>{backend} で待機中</translation>
    </message>
    <message>
        <source>Quick check, the default account and the lock, from an icon beside the clock.</source>
        <translation>時計の横のアイコンから、クイックチェック、既定のアカウント、ロックを操作できます。</translation>
    </message>
    <message>
        <source>Quit and forget {what}?</source>
        <translation>{what}を破棄して終了しますか？</translation>
    </message>
    <message>
        <source>Quit without saving?</source>
        <translation>保存せずに終了しますか？</translation>
    </message>
    <message>
        <source>Re&amp;name account</source>
        <translation>アカウント名を変更(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>キーを失効させる(&amp;V)…</translation>
    </message>
    <message>
        <source>Reach the service</source>
        <translation>サービスに接続</translation>
    </message>
    <message>
        <source>Reaches the service inside IBM Cloud&apos;s private network, for programs that run there</source>
        <translation>IBM Cloud のプライベートネットワーク内でサービスに接続します。そこで動くプログラム向けです</translation>
    </message>
    <message>
        <source>Read the key</source>
        <translation>キーを読む</translation>
    </message>
    <message>
        <source>Read the result</source>
        <translation>結果を読む</translation>
    </message>
    <message>
        <source>Reading the accounts …</source>
        <translation>アカウントを読み込んでいます…</translation>
    </message>
    <message>
        <source>Really delete all {number} &amp;for good</source>
        <translation>本当に {number} 件すべてを完全に削除(&amp;F)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Remove PYTHON_KEYRING_BACKEND or keyringrc.cfg, or uninstall keyrings.alt, so that the system&apos;s own keyring is chosen.</source>
        <translation>PYTHON_KEYRING_BACKEND または keyringrc.cfg を取り除くか、keyrings.alt をアンインストールすると、システムのキーリングが選ばれます。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Remove it there…</source>
        <translation>そこから取り除く…</translation>
    </message>
    <message>
        <source>Remove the plain-text copy</source>
        <translation>平文のコピーを取り除く</translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} account from {path}. The encrypted copy is {backup}.</source>
        <comment>Removed {n} accounts from {path}. The encrypted copy is {backup}.</comment>
        <translation>
            <numerusform>{path} から {n} 件のアカウントを取り除きました。暗号化したコピーは {backup} です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing …</source>
        <translation>取り除いています…</translation>
    </message>
    <message>
        <source>Rename or remove one of them in the file, then import again.</source>
        <translation>ファイル内の一方の名前を変えるか取り除いて、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Renamed “{before}” to “{after}”</source>
        <translation>名前を変更：「{before}」から「{after}」</translation>
    </message>
    <message>
        <source>Repair or import {path}.</source>
        <translation>{path} を修復するか、インポートしてください。</translation>
    </message>
    <message>
        <source>Replace accounts whose name is &amp;taken</source>
        <translation>同じ名前のアカウントを置き換える(&amp;T)</translation>
    </message>
    <message>
        <source>Replace the key first.</source>
        <translation>先にキーを置き換えてください。</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>置き換え日時</translation>
    </message>
    <message numerus="yes">
        <source>Replaced keys stay in the keyring for {n} day.</source>
        <comment>Replaced keys stay in the keyring for {n} days.</comment>
        <translation>
            <numerusform>置き換えたキーは {n}&#xa0;日間キーリングに残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced keys stay in the keyring until you say otherwise.</source>
        <translation>置き換えたキーは、指示するまでキーリングに残ります。</translation>
    </message>
    <message>
        <source>Replaced the API key of {who}</source>
        <translation>API キーを置き換え：{who}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>すべての設定を元に戻しますか？</translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>再起動する</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップから復元</translation>
    </message>
    <message numerus="yes">
        <source>Restored {n} account</source>
        <comment>Restored {n} accounts</comment>
        <translation>
            <numerusform>{n} 件のアカウントを復元しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored {who} from the bin</source>
        <translation>ごみ箱から復元：{who}</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <translation>復元しています…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>テストの結果</translation>
    </message>
    <message>
        <source>Revoke the key of {names} at IBM?</source>
        <translation>IBM で{names}のキーを失効させますか？</translation>
    </message>
    <message>
        <source>Revoked the key of {who} at IBM</source>
        <translation>IBM でキーを失効：{who}</translation>
    </message>
    <message>
        <source>Rotate the key of {names}?</source>
        <translation>{names}のキーをローテーションしますか？</translation>
    </message>
    <message>
        <source>Run a test job that costs money on “{name}”?</source>
        <translation>「{name}」で費用のかかるテストジョブを実行しますか？</translation>
    </message>
    <message>
        <source>Run the check again to see which devices there are.</source>
        <translation>もう一度チェックすると、どのデバイスがあるか分かります。</translation>
    </message>
    <message>
        <source>Run the check again, which signs in anew. If it stays so, enter the API token anew.</source>
        <translation>もう一度チェックすると、サインインし直します。変わらなければ、API トークンを入力し直してください。</translation>
    </message>
    <message>
        <source>Run the test through IBM&apos;s client in a Python of yours</source>
        <translation>お使いの Python で、IBM のクライアントを通じてテストを実行</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Running on {backend}</source>
        <translation>{backend} で実行中</translation>
    </message>
    <message>
        <source>Runs a two-qubit job in the chosen Python; costs nothing</source>
        <translation>選んだ Python で 2 量子ビットのジョブを実行します。費用はかかりません</translation>
    </message>
    <message numerus="yes">
        <source>Runs the same job: {primitive}, {n} shot on {device}</source>
        <comment>Runs the same job: {primitive}, {n} shots on {device}</comment>
        <translation>
            <numerusform>同じジョブを実行します：{primitive}、{n} ショット、{device}</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs the test through IBM&apos;s client in a Python of yours</source>
        <translation>お使いの Python で、IBM のクライアントを通じてテストを実行します</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>戻る(&amp;T)</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>short for: Save changes</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the account first; then it can be tested.</source>
        <translation>先にアカウントを保存してください。その後テストできます。</translation>
    </message>
    <message>
        <source>Save the account first; then its code is shown here.</source>
        <translation>先にアカウントを保存してください。その後ここにコードが表示されます。</translation>
    </message>
    <message>
        <source>Save the account first; then its jobs can be shown.</source>
        <translation>先にアカウントを保存してください。その後ジョブを表示できます。</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>「{name}」の変更を保存しますか？</translation>
    </message>
    <message>
        <source>Save the counts</source>
        <translation>カウントを保存</translation>
    </message>
    <message>
        <source>Save the counts as a picture, a table or JSON</source>
        <translation>カウントを画像、表、JSON として保存</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>{path} に保存しました</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>アカウントを検索</translation>
    </message>
    <message>
        <source>See whether they are all there</source>
        <translation>すべてあるか確認する</translation>
    </message>
    <message>
        <source>Sent by another program, such as IBM&apos;s client: it can be run again only there.</source>
        <translation>IBM のクライアントなど、ほかのプログラムが送ったものです。再実行はそちらでのみできます。</translation>
    </message>
    <message>
        <source>Set HTTPS_PROXY before the program starts, or give an account its own.</source>
        <translation>プログラムの起動前に HTTPS_PROXY を設定するか、アカウントごとに設定してください。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Several instances are called “{name}”</source>
        <translation>「{name}」というインスタンスが複数あります</translation>
    </message>
    <message>
        <source>Several words are best.</source>
        <translation>複数の単語を使うのが最適です。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>ショット</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show all accounts</source>
        <translation>すべてのアカウントを表示</translation>
    </message>
    <message>
        <source>Show all accounts in my own order</source>
        <translation>すべてのアカウントを自分で決めた順に表示</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>通知領域にアイコンを表示(&amp;T)</translation>
    </message>
    <message>
        <source>Show or hide the key in its field</source>
        <translation>欄のキーを表示または隠す</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>表示：{name}</translation>
    </message>
    <message>
        <source>Shows first what is in it. Nothing that is here is replaced unless you tick it.</source>
        <translation>まず中身を表示します。チェックを入れない限り、ここにあるものは置き換わりません。</translation>
    </message>
    <message>
        <source>Shows the account&apos;s devices to choose one by name</source>
        <translation>アカウントのデバイスを表示し、名前で選べるようにします</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign in on quantum.cloud.ibm.com once and accept it.</source>
        <translation>quantum.cloud.ibm.com に一度サインインして同意してください。</translation>
    </message>
    <message>
        <source>Sign in once on the service&apos;s web page with an IBMid.</source>
        <translation>サービスの Web ページに一度 IBMid でサインインしてください。</translation>
    </message>
    <message>
        <source>Sign in with the new key</source>
        <translation>新しいキーでサインイン</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Signs in and looks at instance, devices and time left; costs nothing</source>
        <translation>サインインして、インスタンス、デバイス、残り時間を調べます。費用はかかりません</translation>
    </message>
    <message>
        <source>Signs in through IBM&apos;s client and looks at device, instance and time left; costs nothing</source>
        <translation>IBM のクライアントでサインインして、デバイス、インスタンス、残り時間を調べます。費用はかかりません</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>シミュレーター</translation>
    </message>
    <message>
        <source>Something between here and the service does not speak TLS. Check the proxy and the firewall.</source>
        <translation>ここからサービスまでの間に TLS に対応しないものがあります。プロキシとファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>Something was typed before the window was locked and is not stored. Unlock the window to save it.</source>
        <translation>ウィンドウがロックされる前に入力された内容が保存されていません。保存するにはロックを解除してください。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>Something went wrong that was not foreseen</source>
        <translation>予期しない問題が発生しました</translation>
    </message>
    <message>
        <source>Start &amp;with the icon only</source>
        <translation>アイコンだけで起動(&amp;W)</translation>
    </message>
    <message>
        <source>Start a relay that can, such as px or cntlm, and enter its address as the account&apos;s proxy.</source>
        <translation>px や cntlm などの対応する中継を起動し、そのアドレスをアカウントのプロキシに入力してください。</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>空の状態で始める</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>起動する</translation>
    </message>
    <message>
        <source>Start one (on Debian and Ubuntu: install gnome-keyring or KeePassXC and log in again), or keep the account for this session only. Keys are never written as plain text.</source>
        <translation>キーリングを起動する（Debian と Ubuntu では gnome-keyring または KeePassXC をインストールしてログインし直す）か、アカウントをこのセッションだけ保管してください。キーを平文で書き込むことはありません。</translation>
    </message>
    <message>
        <source>Start one with a keyring in it</source>
        <translation>キーリングのあるセッションを始める</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Still needed: {fields}</source>
        <translation>必要な項目：{fields}</translation>
    </message>
    <message>
        <source>Store it in the keyring</source>
        <translation>キーリングに保管</translation>
    </message>
    <message>
        <source>Stored already, but it differs in its {joined}.</source>
        <translation>保存済みですが、{joined}が違います。</translation>
    </message>
    <message>
        <source>Stored already, but it differs in {joined}.</source>
        <translation>保存済みですが、{joined}が違います。</translation>
    </message>
    <message>
        <source>Stored already, but its key is missing in the keyring; this brings it back.</source>
        <translation>保存済みですが、キーリングにキーがありません。これで元に戻ります。</translation>
    </message>
    <message>
        <source>Stored already, with the same key.</source>
        <translation>同じキーで保存済みです。</translation>
    </message>
    <message>
        <source>Stored already; whether the key is the same cannot be told: {reason}.</source>
        <translation>保存済みです。キーが同じかどうかは分かりません：{reason}。</translation>
    </message>
    <message>
        <source>Stored in the keyring; type to replace it</source>
        <translation>キーリングに保管済み。入力すると置き換わります</translation>
    </message>
    <message>
        <source>Stored in the vault file; type to replace it</source>
        <translation>保管庫ファイルに保管済み。入力すると置き換わります</translation>
    </message>
    <message>
        <source>Submit the test job</source>
        <translation>テストジョブを送信</translation>
    </message>
    <message>
        <source>Switch to the dark theme</source>
        <translation>ダークテーマに切り替える</translation>
    </message>
    <message>
        <source>Switch to the light theme</source>
        <translation>ライトテーマに切り替える</translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation>システムのキーリング</translation>
    </message>
    <message>
        <source>TLS: certificates and encryption</source>
        <translation>TLS：証明書と暗号化</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>タグ(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>Ta&amp;gs of {n} account…</source>
        <comment>Ta&amp;gs of {n} accounts…</comment>
        <translation>
            <numerusform>{n} 件のアカウントのタグ(&amp;G)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>タグ(&amp;G)…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message numerus="yes">
        <source>Tags of {n} account</source>
        <comment>Tags of {n} accounts</comment>
        <translation>
            <numerusform>{n} 件のアカウントのタグ</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of “{name}”</source>
        <translation>「{name}」のタグ</translation>
    </message>
    <message>
        <source>Take it back now</source>
        <translation>今すぐ取り戻す</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字の大きさ(&amp;X)</translation>
    </message>
    <message>
        <source>Technica&amp;l details</source>
        <translation>技術的な詳細(&amp;L)</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技術的な詳細</translation>
    </message>
    <message>
        <source>Tell me when a check &amp;fails</source>
        <translation>チェックの失敗を知らせる(&amp;F)</translation>
    </message>
    <message>
        <source>Tell me when a check &amp;passes</source>
        <translation>チェックの成功を知らせる(&amp;P)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>The API token was used directly, so there is no access token to end</source>
        <translation>API トークンを直接使ったため、終了すべきアクセストークンはありません</translation>
    </message>
    <message>
        <source>The CRN has a space in it; copy it again.</source>
        <translation>CRN に空白が含まれています。コピーし直してください。</translation>
    </message>
    <message>
        <source>The CRN has too many parts; copy it again.</source>
        <translation>CRN の要素が多すぎます。コピーし直してください。</translation>
    </message>
    <message>
        <source>The CRN is cut off; copy the whole line from quantum.cloud.ibm.com.</source>
        <translation>CRN が途中で切れています。quantum.cloud.ibm.com から行全体をコピーしてください。</translation>
    </message>
    <message>
        <source>The Flatpak sandbox keeps it away.</source>
        <translation>Flatpak のサンドボックスが遮っています。</translation>
    </message>
    <message>
        <source>The NTLM user has an invisible character in it; type it anew.</source>
        <translation>NTLM ユーザーに見えない文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>The access token is dead: a second logout was answered with 401</source>
        <translation>アクセストークンは無効になりました。2 回目のログアウトの応答は 401 でした</translation>
    </message>
    <message>
        <source>The access token may still be valid: the second logout was answered with {status} instead of 401</source>
        <translation>アクセストークンがまだ有効かもしれません。2 回目のログアウトの応答は 401 ではなく {status} でした</translation>
    </message>
    <message>
        <source>The account and the tab shown last</source>
        <translation>最後に表示したアカウントとタブ</translation>
    </message>
    <message>
        <source>The account itself works: it passes the check of this program. The cause lies in that Python: its versions, its proxy settings or its certificates. What the client wrote is in the technical details.</source>
        <translation>アカウント自体は動作し、このプログラムのチェックに合格します。原因はその Python のバージョン、プロキシ設定、証明書のいずれかにあります。クライアントの出力は技術的な詳細にあります。</translation>
    </message>
    <message>
        <source>The account part of the CRN looks unusual; check that it is complete.</source>
        <translation>CRN のアカウント部分が通常と違います。全体が入っているか確認してください。</translation>
    </message>
    <message>
        <source>The account stays here, with a key that opens nothing. A disabled key can be enabled again on IBM&apos;s page; a deleted one is gone. Access tokens made from it live on for up to an hour.</source>
        <translation>アカウントは、使えなくなったキーとともにここに残ります。無効にしたキーは IBM のページで有効に戻せますが、削除したキーは戻りません。このキーで作られたアクセストークンは最長 1&#xa0;時間有効です。</translation>
    </message>
    <message>
        <source>The account you were changing was deleted meanwhile</source>
        <translation>編集中のアカウントはその間に削除されました</translation>
    </message>
    <message>
        <source>The accounts cannot be read.</source>
        <translation>アカウントを読めません。</translation>
    </message>
    <message>
        <source>The accounts file could not be used: {reason}</source>
        <translation>アカウントファイルを使用できませんでした：{reason}</translation>
    </message>
    <message>
        <source>The accounts file is damaged: {reason}</source>
        <translation>アカウントファイルが壊れています：{reason}</translation>
    </message>
    <message numerus="yes">
        <source>The accounts file is in order: {n} account</source>
        <comment>The accounts file is in order: {n} accounts</comment>
        <translation>
            <numerusform>アカウントファイルは正常です：{n} 件のアカウント</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts file was written by a newer version of Qubit Keychain (format {version})</source>
        <translation>アカウントファイルは Qubit Keychain のより新しいバージョンで書かれています（形式 {version}）</translation>
    </message>
    <message>
        <source>The address has a character that does not belong there.</source>
        <translation>アドレスに使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>The address must end after the host name.</source>
        <translation>アドレスはホスト名で終わる必要があります。</translation>
    </message>
    <message>
        <source>The address must end after the host name; remove what follows “?” or “#”.</source>
        <translation>アドレスはホスト名で終わる必要があります。「?」や「#」以降を取り除いてください。</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>アドレスにユーザー名やパスワードを含めることはできません。</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>アドレスは https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>The answer from {host} could not be read</source>
        <translation>{host} の応答を読み取れませんでした</translation>
    </message>
    <message>
        <source>The answer from {host} was too large and was not read</source>
        <translation>{host} の応答が大きすぎるため、読みませんでした</translation>
    </message>
    <message>
        <source>The answer was lost; looking for the job at the service</source>
        <translation>応答が失われました。サービスでジョブを探しています</translation>
    </message>
    <message>
        <source>The backup could not be used: {reason}</source>
        <translation>バックアップを使用できませんでした：{reason}</translation>
    </message>
    <message>
        <source>The backup was written by a newer version of Qubit Keychain (format {version})</source>
        <translation>バックアップは Qubit Keychain のより新しいバージョンで書かれています（形式 {version}）</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>ごみ箱は空です。</translation>
    </message>
    <message>
        <source>The certificates named in {variable} cannot be read</source>
        <translation>{variable} で指定された証明書を読めません</translation>
    </message>
    <message>
        <source>The channel is not known; IBM Quantum Platform is assumed.</source>
        <translation>チャネルが不明なため、IBM Quantum Platform とみなします。</translation>
    </message>
    <message>
        <source>The channel “{given}” is not known.</source>
        <translation>チャネル「{given}」は不明です。</translation>
    </message>
    <message>
        <source>The check took longer than its limit of {seconds:g} s</source>
        <translation>チェックが制限時間 {seconds:g}&#xa0;秒を超えました</translation>
    </message>
    <message>
        <source>The check was cancelled</source>
        <translation>チェックはキャンセルされました</translation>
    </message>
    <message>
        <source>The circuit has more than {most_bits} bits; choose a smaller one.</source>
        <translation>回路のビット数が {most_bits} を超えています。もっと小さいものを選んでください。</translation>
    </message>
    <message>
        <source>The circuit is longer than a million characters; choose a smaller one.</source>
        <translation>回路が 100 万文字を超えています。もっと小さいものを選んでください。</translation>
    </message>
    <message>
        <source>The circuit measures nothing; declare a register like bit[2] meas and measure into it.</source>
        <translation>回路が何も測定していません。bit[2] meas のようなレジスターを宣言し、そこに測定してください。</translation>
    </message>
    <message>
        <source>The circuit must begin with “OPENQASM 3.0;”.</source>
        <translation>回路は「OPENQASM 3.0;」で始まる必要があります。</translation>
    </message>
    <message>
        <source>The classic IBM Quantum service ended on 1 July 2025</source>
        <translation>クラシック IBM Quantum サービスは 2025&#xa0;年 7&#xa0;月 1&#xa0;日に終了しました</translation>
    </message>
    <message>
        <source>The classic service ended on 1 July 2025; the last release of IBM&apos;s client that knows it is qiskit-ibm-runtime 0.40, with qiskit below 2.</source>
        <translation>クラシックサービスは 2025&#xa0;年 7&#xa0;月 1&#xa0;日に終了しました。これに対応する IBM のクライアントの最後の版は qiskit-ibm-runtime 0.40（qiskit 2 未満）です。</translation>
    </message>
    <message>
        <source>The client says: {seen}</source>
        <translation>クライアントの表示：{seen}</translation>
    </message>
    <message>
        <source>The code was copied</source>
        <translation>コードをコピーしました</translation>
    </message>
    <message>
        <source>The code with the key in it is on the clipboard</source>
        <translation>キー入りのコードがクリップボードにあります</translation>
    </message>
    <message>
        <source>The command finds the key in its environment; nothing is written anywhere.</source>
        <translation>コマンドは環境変数からキーを受け取ります。どこにも書き込まれません。</translation>
    </message>
    <message>
        <source>The command was copied</source>
        <translation>コマンドをコピーしました</translation>
    </message>
    <message>
        <source>The command “{command}” {reason}</source>
        <translation>コマンド「{command}」は{reason}</translation>
    </message>
    <message>
        <source>The connection to {host} was cut</source>
        <translation>{host} との接続が切断されました</translation>
    </message>
    <message>
        <source>The counts as JSON</source>
        <translation>カウントを JSON で表示</translation>
    </message>
    <message>
        <source>The counts as a table</source>
        <translation>カウントを表で表示</translation>
    </message>
    <message>
        <source>The counts as bars</source>
        <translation>カウントを棒で表示</translation>
    </message>
    <message>
        <source>The counts were copied</source>
        <translation>カウントをコピーしました</translation>
    </message>
    <message>
        <source>The default: the tray icon&apos;s menu checks it.</source>
        <translation>既定のアカウント：通知領域のアイコンのメニューでチェックできます。</translation>
    </message>
    <message>
        <source>The details are in the log file.</source>
        <translation>詳細はログファイルにあります。</translation>
    </message>
    <message>
        <source>The details were copied</source>
        <translation>詳細をコピーしました</translation>
    </message>
    <message>
        <source>The device {backend} is not there for this instance</source>
        <translation>デバイス {backend} はこのインスタンスにありません</translation>
    </message>
    <message>
        <source>The device {backend} is {status}</source>
        <translation>デバイス {backend} の状態は {status} です</translation>
    </message>
    <message>
        <source>The device {backend} offers no two-qubit gate this program knows</source>
        <translation>デバイス {backend} には、このプログラムが対応する 2 量子ビットゲートがありません</translation>
    </message>
    <message>
        <source>The earlier key of “{name}” is in force again</source>
        <translation>「{name}」の以前のキーが再び有効になりました</translation>
    </message>
    <message>
        <source>The earlier key of “{name}” is not kept any more</source>
        <translation>「{name}」の以前のキーはもう保管されていません</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark, which IBM&apos;s client cannot read.</source>
        <translation>ファイルがバイト順マークで始まっており、IBM のクライアントは読めません。</translation>
    </message>
    <message>
        <source>The file could not be read: {reason}.</source>
        <translation>ファイルを読めませんでした：{reason}。</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>ファイルに書き込めませんでした：{reason}</translation>
    </message>
    <message>
        <source>The file is UTF-16, which IBM&apos;s client cannot read.</source>
        <translation>ファイルが UTF-16 のため、IBM のクライアントは読めません。</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged ({damage}); {n} account was rescued from it.</source>
        <comment>The file is damaged ({damage}); {n} accounts were rescued from it.</comment>
        <translation>
            <numerusform>ファイルが壊れています（{damage}）。{n} 件のアカウントを救出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty, which IBM&apos;s client cannot read.</source>
        <translation>ファイルが空のため、IBM のクライアントは読めません。</translation>
    </message>
    <message>
        <source>The file is no text; the service takes OpenQASM 3.</source>
        <translation>ファイルがテキストではありません。サービスは OpenQASM 3 を受け付けます。</translation>
    </message>
    <message>
        <source>The file was left as it is; what can still be read of it, `qubit-keychain import` shows.</source>
        <translation>ファイルはそのままです。まだ読める内容は `qubit-keychain import` で確認できます。</translation>
    </message>
    <message>
        <source>The file&apos;s key is changed with it: who knows the old passphrase cannot read what is saved from now.</source>
        <translation>ファイルの鍵も変わります。古いパスフレーズを知る人も、今後保存するものは読めません。</translation>
    </message>
    <message>
        <source>The first account of the list</source>
        <translation>リストの最初のアカウント</translation>
    </message>
    <message>
        <source>The form has unsaved changes; the test uses what is stored.</source>
        <translation>フォームに保存していない変更があります。テストは保存済みの内容を使います。</translation>
    </message>
    <message>
        <source>The instance has an invisible character in it; copy it again.</source>
        <translation>インスタンスに見えない文字が含まれています。コピーし直してください。</translation>
    </message>
    <message>
        <source>The job had reached the service all the same; it was found there and is cancelled.</source>
        <translation>ジョブはサービスに届いていました。見つけてキャンセルしました。</translation>
    </message>
    <message>
        <source>The job has ended, but its result is not there</source>
        <translation>ジョブは終了しましたが、結果がありません</translation>
    </message>
    <message>
        <source>The job is cancelled at the service. Choose a device with a shorter queue, or allow more time.</source>
        <translation>ジョブはサービス側でキャンセルされます。キューの短いデバイスを選ぶか、制限時間を延ばしてください。</translation>
    </message>
    <message>
        <source>The job may have reached the service, though its list of jobs does not show it. Look at the workloads page before you send another one.</source>
        <translation>ジョブ一覧には見当たりませんが、サービスに届いた可能性があります。次を送る前にワークロードのページを確認してください。</translation>
    </message>
    <message>
        <source>The job takes about {seconds} s of quantum time, at most {most} s, billed to “{instance}” (plan {plan}).</source>
        <translation>ジョブは約 {seconds}&#xa0;秒（最大 {most}&#xa0;秒）の量子時間を使い、「{instance}」（プラン {plan}）に課金されます。</translation>
    </message>
    <message>
        <source>The job takes {time} from the free plan of “{instance}”.</source>
        <translation>ジョブは「{instance}」の無料プランから{time}を使います。</translation>
    </message>
    <message>
        <source>The job {job} cannot be run again</source>
        <translation>ジョブ {job} は再実行できません</translation>
    </message>
    <message>
        <source>The journal shows what was changed: `qubit-keychain history`.</source>
        <translation>変更の記録は `qubit-keychain history` で確認できます。</translation>
    </message>
    <message>
        <source>The key cannot see the instance of this account</source>
        <translation>キーからこのアカウントのインスタンスが見えません</translation>
    </message>
    <message numerus="yes">
        <source>The key expires within {n} day.</source>
        <comment>The key expires within {n} days.</comment>
        <translation>
            <numerusform>キーは {n}&#xa0;日以内に期限切れになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key goes into one encrypted file (age), for computers without a keyring. Its passphrase is asked for once a session.</source>
        <translation>キーは暗号化された 1 つのファイル（age）に入ります。キーリングのないコンピューター用です。パスフレーズはセッションごとに 1 回尋ねます。</translation>
    </message>
    <message>
        <source>The key goes into the system keyring, never into a file.</source>
        <translation>キーはシステムのキーリングに入り、ファイルには入りません。</translation>
    </message>
    <message>
        <source>The key has a line break in it; copy it again, in one piece.</source>
        <translation>キーに改行が含まれています。途切れないようにコピーし直してください。</translation>
    </message>
    <message>
        <source>The key has expired.</source>
        <translation>キーの期限が切れています。</translation>
    </message>
    <message>
        <source>The key is accepted; the token lasts {minutes:.0f} minutes</source>
        <translation>キーが受け付けられました。トークンの有効期間は {minutes:.0f}&#xa0;分です</translation>
    </message>
    <message>
        <source>The key is deleted. Access tokens made from it live on for up to an hour.</source>
        <translation>キーを削除しました。このキーで作られたアクセストークンは最長 1&#xa0;時間有効です。</translation>
    </message>
    <message>
        <source>The key is disabled and opens nothing.</source>
        <translation>キーは無効化されており、使えません。</translation>
    </message>
    <message>
        <source>The key is disabled. Access tokens made from it live on for up to an hour.</source>
        <translation>キーを無効にしました。このキーで作られたアクセストークンは最長 1&#xa0;時間有効です。</translation>
    </message>
    <message>
        <source>The key is fine, but it has no right to this instance or action</source>
        <translation>キーは正しいものの、このインスタンスまたは操作の権限がありません</translation>
    </message>
    <message>
        <source>The key is still needed</source>
        <translation>キーはまだ必要です</translation>
    </message>
    <message>
        <source>The key is {age} days old; keys should be replaced every {old_after_days} days.</source>
        <translation>作成から {age}&#xa0;日のキーです。{old_after_days}&#xa0;日ごとの置き換えをおすすめします。</translation>
    </message>
    <message>
        <source>The key may be disabled or expired, or its owner locked: look at it on cloud.ibm.com under Manage, Access, API keys.</source>
        <translation>キーが無効化または期限切れか、所有者がロックされている可能性があります。cloud.ibm.com の Manage &gt; Access &gt; API keys で確認してください。</translation>
    </message>
    <message>
        <source>The key of this account cannot be managed from here</source>
        <translation>このアカウントのキーはここから管理できません</translation>
    </message>
    <message>
        <source>The key of “{name}” is being looked after in another window or terminal</source>
        <translation>「{name}」のキーは別のウィンドウまたは端末で処理中です</translation>
    </message>
    <message>
        <source>The key of “{name}” is not in the keyring</source>
        <translation>「{name}」のキーがキーリングにありません</translation>
    </message>
    <message>
        <source>The key of “{name}” is on the clipboard</source>
        <translation>「{name}」のキーがクリップボードにあります</translation>
    </message>
    <message>
        <source>The key sees {names} and more.</source>
        <translation>キーから見えるもの：{names} ほか。</translation>
    </message>
    <message>
        <source>The key sees {names}.</source>
        <translation>キーから見えるもの：{names}。</translation>
    </message>
    <message>
        <source>The key stays in the keyring; nothing is written anywhere.</source>
        <translation>キーはキーリングに残り、どこにも書き込まれません。</translation>
    </message>
    <message numerus="yes">
        <source>The key stays valid at IBM until you delete it there: {page}</source>
        <comment>The keys stay valid at IBM until you delete them there: {page}</comment>
        <translation>
            <numerusform>キーは IBM で削除するまで有効です：{page}</numerusform>
        </translation>
    </message>
    <message>
        <source>The key was read</source>
        <translation>キーを読みました</translation>
    </message>
    <message>
        <source>The key was read; the script finds it in its environment</source>
        <translation>キーを読みました。スクリプトは環境から受け取ります</translation>
    </message>
    <message>
        <source>The key “{name}” is locked and cannot be changed</source>
        <translation>キー「{name}」はロックされており、変更できません</translation>
    </message>
    <message>
        <source>The keyring did not keep the key it was given</source>
        <translation>キーリングが渡したキーを保管しませんでした</translation>
    </message>
    <message>
        <source>The keyring does not take a key of {max_key:,} characters</source>
        <translation>キーリングは {max_key:,} 文字のキーを受け付けません</translation>
    </message>
    <message>
        <source>The keyring is locked. Its own dialog asks for the password.</source>
        <translation>キーリングがロックされています。キーリングのダイアログでパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The keyring is open, so a click unlocks. This hides the accounts; it is not a password.</source>
        <translation>キーリングは開いているため、クリックで解除できます。このロックはアカウントを隠すだけで、パスワードによる保護ではありません。</translation>
    </message>
    <message>
        <source>The keyring stayed locked, because its dialog was closed</source>
        <translation>ダイアログが閉じられたため、キーリングはロックされたままです</translation>
    </message>
    <message>
        <source>The keyring still has an entry that was deleted</source>
        <translation>削除した項目がまだキーリングにあります</translation>
    </message>
    <message>
        <source>The keyring “{backend}” does not keep keys safely, so it is not used</source>
        <translation>キーリング「{backend}」はキーを安全に保管しないため、使いません</translation>
    </message>
    <message>
        <source>The keys still stand as plain text in {plain}.</source>
        <translation>キーがまだ {plain} に平文で残っています。</translation>
    </message>
    <message>
        <source>The keys were put into {before}; now {now} is in use</source>
        <translation>キーは {before} に入っていますが、現在は {now} を使っています</translation>
    </message>
    <message>
        <source>The keys will stand as plain text in {path}; whoever can read that file can use them.</source>
        <translation>キーは {path} に平文で置かれます。そのファイルを読める人は誰でも使えます。</translation>
    </message>
    <message>
        <source>The last part of the CRN looks unusual; check that it is complete.</source>
        <translation>CRN の最後の部分が通常と違います。全体が入っているか確認してください。</translation>
    </message>
    <message>
        <source>The licence has not been accepted yet</source>
        <translation>ライセンスにまだ同意していません</translation>
    </message>
    <message>
        <source>The limit is reached: {left}</source>
        <translation>上限に達しています：{left}</translation>
    </message>
    <message>
        <source>The list of accounts</source>
        <translation>アカウントの一覧</translation>
    </message>
    <message>
        <source>The longest key there may be ({length:,} characters)</source>
        <translation>最長のキー（{length:,} 文字）</translation>
    </message>
    <message>
        <source>The name has an invisible character in it; type it anew.</source>
        <translation>名前に見えない文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>The name is longer than {max_name} characters.</source>
        <translation>名前が {max_name} 文字を超えています。</translation>
    </message>
    <message>
        <source>The name {host} could not be found</source>
        <translation>ホスト名 {host} が見つかりませんでした</translation>
    </message>
    <message>
        <source>The name {host}, which follows from the account&apos;s address {address}, could not be found</source>
        <translation>アカウントのアドレス {address} から決まるホスト名 {host} が見つかりませんでした</translation>
    </message>
    <message>
        <source>The network is away; the job waits at the service</source>
        <translation>ネットワークにつながりません。ジョブはサービスで待っています</translation>
    </message>
    <message>
        <source>The network or the service is slow. Try again in a while.</source>
        <translation>ネットワークまたはサービスが遅くなっています。しばらくして、もう一度試してください。</translation>
    </message>
    <message>
        <source>The newest jobs could not be listed.</source>
        <translation>最新のジョブを一覧にできませんでした。</translation>
    </message>
    <message>
        <source>The newest jobs of the account&apos;s instance.</source>
        <translation>アカウントのインスタンスの最新のジョブです。</translation>
    </message>
    <message>
        <source>The next passphrase and its repetition differ.</source>
        <translation>新しいパスフレーズが一致していません。</translation>
    </message>
    <message>
        <source>The notebook &amp;says</source>
        <translation>ノートブックの指定(&amp;S)</translation>
    </message>
    <message>
        <source>The notebook will fail: {problem}</source>
        <translation>ノートブックは失敗します：{problem}</translation>
    </message>
    <message>
        <source>The old key is deleted.</source>
        <translation>古いキーを削除しました。</translation>
    </message>
    <message>
        <source>The old key is disabled. Delete it when nothing misses it.</source>
        <translation>古いキーは無効です。どこにも必要ないと分かったら削除してください。</translation>
    </message>
    <message>
        <source>The old key was disabled on {day}. Delete it when nothing misses it.</source>
        <translation>古いキーは {day} に無効になりました。どこにも必要ないと分かったら削除してください。</translation>
    </message>
    <message>
        <source>The passphrase does not open {path}</source>
        <translation>このパスフレーズでは {path} を開けません</translation>
    </message>
    <message>
        <source>The passphrase is no proper text</source>
        <translation>パスフレーズが正しいテキストではありません</translation>
    </message>
    <message>
        <source>The passphrase must have no blanks around it and no invisible characters</source>
        <translation>パスフレーズの前後に空白を置くこと、および見えない文字を使うことはできません</translation>
    </message>
    <message>
        <source>The passphrase needs at least {min_passphrase} characters</source>
        <translation>パスフレーズには {min_passphrase} 文字以上が必要です</translation>
    </message>
    <message>
        <source>The password has a character in it that cannot be typed; enter it anew.</source>
        <translation>パスワードに入力できない文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>The plan has no limit</source>
        <translation>プランに上限はありません</translation>
    </message>
    <message>
        <source>The plan is spent</source>
        <translation>プランを使い切っています</translation>
    </message>
    <message>
        <source>The plan of the whole account is spent</source>
        <translation>アカウント全体のプランを使い切っています</translation>
    </message>
    <message>
        <source>The plan of the whole account is spent, though this instance has {left}</source>
        <translation>アカウント全体のプランを使い切っています。ただし、このインスタンスの残りは {left} です</translation>
    </message>
    <message>
        <source>The plan “{plan}” is new to this program, which knows {known}.</source>
        <translation>プラン「{plan}」をこのプログラムは把握していません。把握しているプランは {known} です。</translation>
    </message>
    <message>
        <source>The practice service did not start</source>
        <translation>練習サービスが起動しませんでした</translation>
    </message>
    <message>
        <source>The present one stays restorable too.</source>
        <translation>戻した後で、現在のキーに戻すこともできます。</translation>
    </message>
    <message>
        <source>The process that does the check-ups ended unexpectedly</source>
        <translation>チェックを行うプロセスが突然終了しました</translation>
    </message>
    <message>
        <source>The program&apos;s icon</source>
        <translation>プログラムのアイコン</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not be used</source>
        <translation>プロキシ {proxy} を使用できませんでした</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not open the way to {host} (answer {status})</source>
        <translation>プロキシ {proxy} が {host} への接続を開きませんでした（応答 {status}）</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a login, and this program cannot log in by NTLM</source>
        <translation>プロキシ {proxy} がログインを求めていますが、このプログラムは NTLM でログインできません</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a user name and password</source>
        <translation>プロキシ {proxy} がユーザー名とパスワードを求めています</translation>
    </message>
    <message>
        <source>The proxy&apos;s NTLM login is not handed over: no variable can hold it, only IBM&apos;s client&apos;s file.</source>
        <translation>プロキシの NTLM ログインは渡しません。保持できる変数がなく、IBM のクライアントのファイルだけが保持できます。</translation>
    </message>
    <message>
        <source>The proxy&apos;s NTLM login is not text.</source>
        <translation>プロキシの NTLM ログインがテキストではありません。</translation>
    </message>
    <message>
        <source>The proxy&apos;s address is not usable</source>
        <translation>プロキシのアドレスが使えません</translation>
    </message>
    <message>
        <source>The quantum service does not know this instance</source>
        <translation>量子サービスにこのインスタンスが見つかりません</translation>
    </message>
    <message>
        <source>The region in the CRN is none; copy the whole line again.</source>
        <translation>CRN のリージョンが正しくありません。行全体をコピーし直してください。</translation>
    </message>
    <message>
        <source>The region {region} has no quantum service</source>
        <translation>リージョン {region} に量子サービスはありません</translation>
    </message>
    <message>
        <source>The region {region} is taken from it, where no CRN tells one.</source>
        <translation>CRN にリージョンがない場合は、ここからリージョン {region} を取り込みます。</translation>
    </message>
    <message>
        <source>The region “{region}” is new to this program.</source>
        <translation>リージョン「{region}」をこのプログラムは把握していません。</translation>
    </message>
    <message>
        <source>The region “{region}” is not that of the CRN, which is “{of_crn}”.</source>
        <translation>リージョン「{region}」は CRN のリージョン「{of_crn}」と違います。</translation>
    </message>
    <message>
        <source>The report is in {path}</source>
        <translation>レポートは {path} にあります</translation>
    </message>
    <message>
        <source>The result appears when the job is done.</source>
        <translation>ジョブが終わると結果が表示されます。</translation>
    </message>
    <message>
        <source>The search finds an account by its tags.</source>
        <translation>タグでアカウントを検索できます。</translation>
    </message>
    <message>
        <source>The service asks for a pause: too many requests</source>
        <translation>サービスが一時停止を求めています：要求が多すぎます</translation>
    </message>
    <message>
        <source>The service asks for a pause; the job waits there</source>
        <translation>サービスが一時停止を求めています。ジョブはそこで待っています</translation>
    </message>
    <message>
        <source>The service could not be used</source>
        <translation>サービスを使用できませんでした</translation>
    </message>
    <message>
        <source>The service did not accept the sign-in</source>
        <translation>サービスがサインインを受け付けませんでした</translation>
    </message>
    <message>
        <source>The service does not know the hub, group or project of this account</source>
        <translation>サービスにこのアカウントのハブ、グループ、プロジェクトのいずれかが見つかりません</translation>
    </message>
    <message>
        <source>The service does not know this API token</source>
        <translation>この API トークンはサービスに登録されていません</translation>
    </message>
    <message>
        <source>The service does not tell any more what this job was.</source>
        <translation>このジョブの内容を、サービスはもう伝えません。</translation>
    </message>
    <message>
        <source>The service ended on 1 July 2025, and with it its tokens: keep the account, or convert it.</source>
        <translation>サービスは 2025&#xa0;年 7&#xa0;月 1&#xa0;日に終了し、トークンも使えなくなりました。アカウントを残すか、変換してください。</translation>
    </message>
    <message>
        <source>The service gives this reason: {reason}</source>
        <translation>サービスの示す理由：{reason}</translation>
    </message>
    <message>
        <source>The service has blocked this user</source>
        <translation>サービスがこのユーザーをブロックしています</translation>
    </message>
    <message>
        <source>The service has no job {job}</source>
        <translation>サービスにジョブ {job} はありません</translation>
    </message>
    <message>
        <source>The service has taken the wish to cancel the job {job}. How it stands since then was not seen: {problem}</source>
        <translation>サービスはジョブ {job} のキャンセル要求を受け付けました。その後の状態は確認できませんでした：{problem}</translation>
    </message>
    <message>
        <source>The service is in maintenance ({host} answered {status})</source>
        <translation>サービスはメンテナンス中です（{host} の応答は {status}）</translation>
    </message>
    <message>
        <source>The service is not available at the moment ({host} answered {status})</source>
        <translation>サービスは現在利用できません（{host} の応答は {status}）</translation>
    </message>
    <message>
        <source>The service is out; the job waits there</source>
        <translation>サービスが停止しています。ジョブはそこで待っています</translation>
    </message>
    <message>
        <source>The service met an error of its own ({host} answered {status}, code 1000)</source>
        <translation>サービスの内部でエラーが発生しました（{host} の応答は {status}、コード 1000）</translation>
    </message>
    <message>
        <source>The service named {host} as its address, but without encryption (http); nothing was sent there</source>
        <translation>サービスが {host} をアドレスとして示しましたが、暗号化されていません（http）。そこには何も送信していません</translation>
    </message>
    <message>
        <source>The service named {host} as its address, which is not IBM&apos;s; nothing was sent there</source>
        <translation>サービスが IBM のものではない {host} をアドレスとして示しました。そこには何も送信していません</translation>
    </message>
    <message>
        <source>The service refused the tags of the test job</source>
        <translation>サービスがテストジョブのタグを拒否しました</translation>
    </message>
    <message>
        <source>The service refused the test job</source>
        <translation>サービスがテストジョブを拒否しました</translation>
    </message>
    <message>
        <source>The service says that the limit is reached.</source>
        <translation>上限に達しているとサービスが示しています。</translation>
    </message>
    <message>
        <source>The service says: {reason}</source>
        <translation>サービスの表示：{reason}</translation>
    </message>
    <message>
        <source>The service takes OpenQASM 3; save the circuit with qiskit.qasm3.dumps.</source>
        <translation>サービスは OpenQASM 3 を受け付けます。回路を qiskit.qasm3.dumps で保存してください。</translation>
    </message>
    <message>
        <source>The service wants an IBMid before it signs this account in</source>
        <translation>このアカウントのサインインに、サービスが IBMid を求めています</translation>
    </message>
    <message>
        <source>The service&apos;s code was {code}. Try another device, or report it with the details.</source>
        <translation>サービスのコードは {code} でした。別のデバイスを試すか、詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>The service&apos;s code was {code}: it may have changed, so look for a newer version of this program.</source>
        <translation>サービスのコードは {code} でした。サービスが変わった可能性があります。このプログラムの新しいバージョンを探してください。</translation>
    </message>
    <message>
        <source>The service&apos;s log of the job</source>
        <translation>サービスにあるジョブのログ</translation>
    </message>
    <message>
        <source>The sign-in has lapsed in the middle of its use</source>
        <translation>使用中にサインインが失効しました</translation>
    </message>
    <message>
        <source>The sign-in “{auth}” is not known.</source>
        <translation>サインイン方式「{auth}」は不明です。</translation>
    </message>
    <message>
        <source>The snap is not connected to it.</source>
        <translation>snap がキーリングに接続されていません。</translation>
    </message>
    <message>
        <source>The system keyring does not answer (waited {seconds:g} s)</source>
        <translation>システムのキーリングが応答しません（待ち時間 {seconds:g}&#xa0;秒）</translation>
    </message>
    <message>
        <source>The system keyring is locked</source>
        <translation>システムのキーリングがロックされています</translation>
    </message>
    <message>
        <source>The system keyring reported an error</source>
        <translation>システムのキーリングがエラーを報告しました</translation>
    </message>
    <message>
        <source>The system keyring stopped</source>
        <translation>システムのキーリングが停止しました</translation>
    </message>
    <message>
        <source>The system&apos;s own keyring could not be loaded.</source>
        <translation>システムのキーリングを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The test job did not end within {seconds:g} s; it was last seen {seen} on {backend}</source>
        <translation>テストジョブが {seconds:g}&#xa0;秒以内に終わりませんでした。最後の状態は {backend} で「{seen}」です</translation>
    </message>
    <message>
        <source>The test job ended as “{state}” on {backend}</source>
        <translation>テストジョブは {backend} で「{state}」として終わりました</translation>
    </message>
    <message>
        <source>The test job may still wait or run at the service, and it could not be cancelled from here. Look at the workloads page, and cancel it there.</source>
        <translation>テストジョブがまだサービスで待機中または実行中の可能性があり、ここからキャンセルできませんでした。ワークロードのページで確認し、キャンセルしてください。</translation>
    </message>
    <message>
        <source>The test job may still wait or run at the service: cancel it there, then check again.</source>
        <translation>テストジョブがまだサービスで待機中または実行中の可能性があります。そこでキャンセルしてから、もう一度チェックしてください。</translation>
    </message>
    <message>
        <source>The test job ran longer than it may on {backend} and was ended there</source>
        <translation>テストジョブが {backend} で許可された時間を超え、終了されました</translation>
    </message>
    <message>
        <source>The test job would cost money: about {seconds} s, at most {most} s, on “{instance}” (plan {plan})</source>
        <translation>テストジョブに費用がかかります：「{instance}」（プラン {plan}）で約 {seconds}&#xa0;秒、最大 {most}&#xa0;秒</translation>
    </message>
    <message numerus="yes">
        <source>The text is shown on the screen for {n} second</source>
        <comment>The text is shown on the screen for {n} seconds</comment>
        <translation>
            <numerusform>テキストは {n}&#xa0;秒間画面に表示されます</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is accepted; the access token lasts {life:.0f} days</source>
        <translation>トークンが受け付けられました。アクセストークンの有効期間は {life:.0f}&#xa0;日です</translation>
    </message>
    <message>
        <source>The token is forgotten; it lapses within {minutes:.0f} minutes</source>
        <translation>トークンを破棄しました。{minutes:.0f}&#xa0;分以内に失効します</translation>
    </message>
    <message>
        <source>The token sees {names}.</source>
        <translation>トークンから見えるもの：{names}。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>2 つのパスフレーズが一致していません。</translation>
    </message>
    <message>
        <source>The vault file could not be used: {reason}</source>
        <translation>保管庫ファイルを使用できませんでした：{reason}</translation>
    </message>
    <message>
        <source>The vault file is damaged: {reason}</source>
        <translation>保管庫ファイルが壊れています：{reason}</translation>
    </message>
    <message>
        <source>The vault file is gone, and with it keys of accounts</source>
        <translation>保管庫ファイルがなくなり、アカウントのキーも失われました</translation>
    </message>
    <message>
        <source>The vault file is locked</source>
        <translation>保管庫ファイルがロックされています</translation>
    </message>
    <message>
        <source>The vault file is locked. Its passphrase opens it and this window.</source>
        <translation>保管庫ファイルがロックされています。パスフレーズでファイルとこのウィンドウが開きます。</translation>
    </message>
    <message numerus="yes">
        <source>The vault file is locked; it keeps the key of {n} account</source>
        <comment>The vault file is locked; it keeps the keys of {n} accounts</comment>
        <translation>
            <numerusform>保管庫ファイルはロックされています。{n} 件のアカウントのキーが入っています</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault file is open</source>
        <translation>保管庫ファイルが開いています</translation>
    </message>
    <message numerus="yes">
        <source>The vault file is open and in order: it keeps the key of {n} account</source>
        <comment>The vault file is open and in order: it keeps the keys of {n} accounts</comment>
        <translation>
            <numerusform>保管庫ファイルは開いており正常です。{n} 件のアカウントのキーが入っています</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault file is open, but the key is not in it.</source>
        <translation>保管庫ファイルは開いていますが、キーが入っていません。</translation>
    </message>
    <message>
        <source>The vault file is there and open</source>
        <translation>保管庫ファイルを作成し、開きました</translation>
    </message>
    <message>
        <source>The vault file that keeps the key is not there</source>
        <translation>キーを保管する保管庫ファイルがありません</translation>
    </message>
    <message>
        <source>The window is locked.</source>
        <translation>ウィンドウはロックされています。</translation>
    </message>
    <message>
        <source>The {shown} most frequent of {outcomes} outcomes; the table has all. {legend}</source>
        <translation>{outcomes} 通りの結果のうち、多い順に {shown} 通りです。表にはすべてあります。{legend}</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>テーマ(&amp;M)</translation>
    </message>
    <message>
        <source>There are several CRNs in it; copy one alone.</source>
        <translation>複数の CRN が含まれています。1 つだけコピーしてください。</translation>
    </message>
    <message>
        <source>There are several keys and CRNs in it; copy one alone.</source>
        <translation>複数のキーと CRN が含まれています。1 つだけコピーしてください。</translation>
    </message>
    <message>
        <source>There are several keys in it; copy one alone.</source>
        <translation>複数のキーが含まれています。1 つだけコピーしてください。</translation>
    </message>
    <message>
        <source>There is a file at {path} already</source>
        <translation>{path} にはすでにファイルがあります</translation>
    </message>
    <message>
        <source>There is a vault file already</source>
        <translation>保管庫ファイルはすでにあります</translation>
    </message>
    <message>
        <source>There is no account in it.</source>
        <translation>アカウントが含まれていません。</translation>
    </message>
    <message>
        <source>There is no account like that.</source>
        <translation>該当するアカウントはありません。</translation>
    </message>
    <message>
        <source>There is no account named “{name}”</source>
        <translation>「{name}」という名前のアカウントはありません</translation>
    </message>
    <message>
        <source>There is no account to check yet</source>
        <translation>チェックするアカウントがまだありません</translation>
    </message>
    <message>
        <source>There is no file {path}</source>
        <translation>ファイル {path} がありません</translation>
    </message>
    <message>
        <source>There is no file {path} yet, and it is where saved accounts are looked for.</source>
        <translation>{path} というファイルはまだありません。保存されたアカウントはそこから探されます。</translation>
    </message>
    <message>
        <source>There is no login: the API token itself is sent with every call</source>
        <translation>ログインはありません。呼び出しごとに API トークンそのものを送信します</translation>
    </message>
    <message>
        <source>There is no vault file yet</source>
        <translation>保管庫ファイルはまだありません</translation>
    </message>
    <message>
        <source>There is no vault file, and no key in it is missed</source>
        <translation>保管庫ファイルはなく、足りないキーもありません</translation>
    </message>
    <message>
        <source>There is none of this account.</source>
        <translation>このアカウントのものはありません。</translation>
    </message>
    <message>
        <source>There is none. It is one encrypted file (age) for computers that have no keyring.</source>
        <translation>ありません。キーリングのないコンピューターのための、暗号化された 1 つのファイル（age）です。</translation>
    </message>
    <message>
        <source>There is not enough free memory to work with a passphrase ({megabytes} MB are needed)</source>
        <translation>パスフレーズの処理に必要なメモリーが足りません（{megabytes} MB 必要）</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>やり直すものがありません</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>元に戻すものがありません</translation>
    </message>
    <message>
        <source>These accounts get the new key too: {names}.</source>
        <translation>次のアカウントも新しいキーになります：{names}。</translation>
    </message>
    <message>
        <source>These accounts have the new key and keep it: {names}.</source>
        <translation>次のアカウントには新しいキーがあり、そのまま使えます：{names}。</translation>
    </message>
    <message>
        <source>These accounts have the same key: {names}.</source>
        <translation>次のアカウントのキーは同じです：{names}。</translation>
    </message>
    <message>
        <source>These accounts lose it too: {names}.</source>
        <translation>次のアカウントもこのキーを失います：{names}。</translation>
    </message>
    <message>
        <source>They are kept as they are in {path}.</source>
        <translation>{path} にそのまま残ります。</translation>
    </message>
    <message>
        <source>They are not stored yet.</source>
        <translation>まだ保存されていません。</translation>
    </message>
    <message>
        <source>This CRN belongs to the service “{service}”, not to Qiskit Runtime.</source>
        <translation>この CRN は Qiskit Runtime ではなく、サービス「{service}」のものです。</translation>
    </message>
    <message>
        <source>This Python could not be run: {path}</source>
        <translation>この Python を実行できませんでした：{path}</translation>
    </message>
    <message>
        <source>This account and its key are forgotten when the program ends.</source>
        <translation>このアカウントとキーはプログラムの終了時に破棄されます。</translation>
    </message>
    <message>
        <source>This account is forgotten when the program ends.</source>
        <translation>このアカウントはプログラムの終了時に破棄されます。</translation>
    </message>
    <message>
        <source>This desktop shows no icons of programs beside its clock.</source>
        <translation>このデスクトップは、時計の横にプログラムのアイコンを表示しません。</translation>
    </message>
    <message>
        <source>This entry is not an account.</source>
        <translation>このエントリはアカウントではありません。</translation>
    </message>
    <message>
        <source>This instance has no jobs yet.</source>
        <translation>このインスタンスにはまだジョブがありません。</translation>
    </message>
    <message>
        <source>This instance itself has {left}.</source>
        <translation>このインスタンス自体の残りは {left} です。</translation>
    </message>
    <message>
        <source>This is a placeholder from an example; put your own key in its place.</source>
        <translation>これは例の仮の値です。自分のキーに置き換えてください。</translation>
    </message>
    <message>
        <source>This is a token of the classic service, which ended on 1 July 2025; create an API key on cloud.ibm.com.</source>
        <translation>これは 2025&#xa0;年 7&#xa0;月 1&#xa0;日に終了したクラシックサービスのトークンです。cloud.ibm.com で API キーを作成してください。</translation>
    </message>
    <message>
        <source>This is an access token, which lasts an hour; enter the API key it was made from.</source>
        <translation>これは 1&#xa0;時間有効なアクセストークンです。元の API キーを入力してください。</translation>
    </message>
    <message>
        <source>This is longer than {max_key} characters, so it is no API key.</source>
        <translation>{max_key} 文字より長いため、API キーではありません。</translation>
    </message>
    <message>
        <source>This is longer than {max_key} characters, so it is no password.</source>
        <translation>{max_key} 文字より長いため、パスワードではありません。</translation>
    </message>
    <message>
        <source>This is not a whole backup: {reason}</source>
        <translation>完全なバックアップではありません：{reason}</translation>
    </message>
    <message>
        <source>This is not an address. It should look like https://cloud.ibm.com.</source>
        <translation>アドレスではありません。https://cloud.ibm.com のような形にしてください。</translation>
    </message>
    <message>
        <source>This is the key&apos;s ID, not the key itself; IBM shows the key only once, when it is created.</source>
        <translation>これはキーの ID で、キーそのものではありません。IBM がキーを表示するのは作成時の 1 回だけです。</translation>
    </message>
    <message>
        <source>This is where the quantum service answers; the account gets https://cloud.ibm.com instead.</source>
        <translation>これは量子サービスのアドレスです。アカウントには代わりに https://cloud.ibm.com を使います。</translation>
    </message>
    <message>
        <source>This key has no quantum instance</source>
        <translation>このキーに量子インスタンスはありません</translation>
    </message>
    <message>
        <source>This key has no quantum instance.</source>
        <translation>このキーに量子インスタンスはありません。</translation>
    </message>
    <message>
        <source>This key signs in, but has no right to look at or change API keys</source>
        <translation>このキーでサインインできますが、API キーの参照や変更の権限がありません</translation>
    </message>
    <message>
        <source>This keyring does not tell which entries it has, so nothing left over can be found</source>
        <translation>このキーリングは項目を一覧できないため、余分なものを探せません</translation>
    </message>
    <message>
        <source>This looks like an API key of IBM Quantum Platform; choose that channel for it.</source>
        <translation>IBM Quantum Platform の API キーのようです。そのチャネルを選んでください。</translation>
    </message>
    <message>
        <source>This release of the client does not say</source>
        <translation>このリリースのクライアントでは分かりません</translation>
    </message>
    <message>
        <source>This session has no D-Bus, as over ssh or in a container.</source>
        <translation>このセッションには D-Bus がありません（ssh やコンテナーなど）。</translation>
    </message>
    <message>
        <source>Those that come with the program and the system</source>
        <translation>プログラムとシステムに付属のもの</translation>
    </message>
    <message>
        <source>Those that were replaced longer ago are deleted from the keyring now. This cannot be undone.</source>
        <translation>それより前に置き換えたものは、今キーリングから削除します。元には戻せません。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>To be corrected: {fields}</source>
        <translation>修正が必要な項目：{fields}</translation>
    </message>
    <message>
        <source>To let the system choose</source>
        <translation>システムに選ばせるには</translation>
    </message>
    <message>
        <source>Too many jobs of this user are waiting already</source>
        <translation>このユーザーの待機中のジョブが多すぎます</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Took back: {words}</source>
        <translation>取り消し：{words}</translation>
    </message>
    <message>
        <source>Tries out what keeps the keys. A test entry is written, read back and deleted; no key of yours is read.</source>
        <translation>キーの保管先を試します。試験用の項目を書き込み、読み戻し、削除します。保管中のキーは読みません。</translation>
    </message>
    <message>
        <source>Try again and enter the keyring&apos;s password.</source>
        <translation>もう一度試し、キーリングのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>しばらくして、もう一度試してください。</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>もう一度試してください。</translation>
    </message>
    <message>
        <source>Try again, or allow more time.</source>
        <translation>もう一度試すか、制限時間を延ばしてください。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, log out and in again, which restarts the keyring.</source>
        <translation>もう一度試してください。変わらなければ、ログアウトしてログインし直すとキーリングが再起動します。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, something between here and IBM changes what is sent: check the proxy.</source>
        <translation>もう一度試してください。変わらなければ、IBM までの間で送信内容が変えられています。プロキシを確認してください。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, something between here and the service closes connections.</source>
        <translation>もう一度試してください。変わらなければ、サービスまでの間で接続が閉じられています。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the service may have changed: look for a newer version of this program.</source>
        <translation>もう一度試してください。変わらなければ、サービスが変わった可能性があります。このプログラムの新しいバージョンを探してください。</translation>
    </message>
    <message>
        <source>Try the practice service</source>
        <translation>練習サービスを試す</translation>
    </message>
    <message>
        <source>Two lines with room around them</source>
        <translation>2 行で、周りにゆとりを持たせる</translation>
    </message>
    <message>
        <source>Two qubits measured, no gates</source>
        <translation>2 量子ビットを測定、ゲートなし</translation>
    </message>
    <message>
        <source>Type the present passphrase and the next one.</source>
        <translation>現在のパスフレーズと新しいパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>ピン留めを外す(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>Un&amp;pin {n} account</source>
        <comment>Un&amp;pin {n} accounts</comment>
        <translation>
            <numerusform>{n} 件のアカウントのピン留めを外す(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>short for: Undo changes</comment>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>元に戻しました：{change}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>ロックを解除する</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>ロックを解除して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Unlock it on cloud.ibm.com under Manage, Access, API keys.</source>
        <translation>cloud.ibm.com の Manage &gt; Access &gt; API keys でロックを解除してください。</translation>
    </message>
    <message>
        <source>Unlock it, then they go</source>
        <translation>ロックを解除すると削除されます</translation>
    </message>
    <message>
        <source>Unlock it…</source>
        <translation>ロック解除…</translation>
    </message>
    <message>
        <source>Unlock the vault file</source>
        <translation>保管庫ファイルのロックを解除</translation>
    </message>
    <message>
        <source>Unlock {path} instead.</source>
        <translation>代わりに {path} のロックを解除してください。</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>ロックを解除しています…</translation>
    </message>
    <message>
        <source>Unpinned {who}</source>
        <translation>ピン留めを解除：{who}</translation>
    </message>
    <message>
        <source>Unset {name} to use saved accounts, or name one: QiskitRuntimeService(name=…).</source>
        <translation>保存済みのアカウントを使うには {name} の設定を解除するか、名前を指定してください：QiskitRuntimeService(name=…)</translation>
    </message>
    <message>
        <source>Until I say so</source>
        <translation>指示するまで</translation>
    </message>
    <message>
        <source>Use fewer shots, or another device.</source>
        <translation>ショット数を減らすか、別のデバイスを使ってください。</translation>
    </message>
    <message>
        <source>Use the copy of {time}</source>
        <translation>{time} のコピーを使う</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>このアカウントを使う</translation>
    </message>
    <message>
        <source>Vault file</source>
        <translation>保管庫ファイル</translation>
    </message>
    <message>
        <source>Vault file with a passphrase</source>
        <translation>パスフレーズ付きの保管庫ファイル</translation>
    </message>
    <message>
        <source>Version {version} · Python {python} · Qt {qt} · PySide6 {pyside}</source>
        <translation>バージョン {version} · Python {python} · Qt {qt} · PySide6 {pyside}</translation>
    </message>
    <message>
        <source>Wait for the device</source>
        <translation>デバイスを待つ</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation>終わるまで待って、もう一度試してください。</translation>
    </message>
    <message>
        <source>Wait until one of them has ended, or cancel one.</source>
        <translation>そのうちの 1 つが終わるまで待つか、1 つをキャンセルしてください。</translation>
    </message>
    <message>
        <source>Wait until that is done, then look again.</source>
        <translation>終わるまで待ってから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Wait {pause} and try again.</source>
        <translation>{pause} 待って、もう一度試してください。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What IBM knows about the key. The key itself is not shown.</source>
        <translation>このキーについて IBM にある情報です。キーそのものは表示しません。</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>What it wrote is in the technical details.</source>
        <translation>出力は技術的な詳細にあります。</translation>
    </message>
    <message>
        <source>What stands under keeping cannot be understood.</source>
        <translation>keeping の内容を解釈できません。</translation>
    </message>
    <message>
        <source>What stands under {wrong} cannot be understood.</source>
        <translation>{wrong} の内容を解釈できません。</translation>
    </message>
    <message>
        <source>What the key in the form may use. Asking costs nothing.</source>
        <translation>フォームのキーで使えるものです。問い合わせに費用はかかりません。</translation>
    </message>
    <message>
        <source>What the notebook says</source>
        <translation>ノートブックの指定</translation>
    </message>
    <message>
        <source>What the test job runs, where, and how often</source>
        <translation>テストジョブで何を、どこで、何回実行するか</translation>
    </message>
    <message>
        <source>What was changed and when. Keys are never written down here.</source>
        <translation>いつ何を変更したかの記録です。キーがここに書かれることはありません。</translation>
    </message>
    <message>
        <source>What you typed is kept here as a new account. The deleted one may be in the bin.</source>
        <translation>入力した内容は新しいアカウントとしてここに残っています。削除されたアカウントはごみ箱にあるかもしれません。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>When the program ends</source>
        <translation>プログラムの終了時</translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <translation>どこにありますか？</translation>
    </message>
    <message>
        <source>Where do I find this? {field}</source>
        <translation>どこにありますか？ {field}</translation>
    </message>
    <message>
        <source>Where it failed: {layer} · Step: {step}</source>
        <translation>失敗した場所：{layer} · 手順：{step}</translation>
    </message>
    <message>
        <source>Where the instance is chosen from when none is named.</source>
        <translation>インスタンスの指定がないとき、ここから選びます。</translation>
    </message>
    <message>
        <source>Where the key belongs there is a placeholder; enter your own.</source>
        <translation>キーの位置に仮の値があります。自分のキーを入力してください。</translation>
    </message>
    <message>
        <source>Whether these share it cannot be told now: {names}.</source>
        <translation>次のアカウントのキーが同じかどうかは、今は分かりません：{names}。</translation>
    </message>
    <message>
        <source>Which account does a notebook use?</source>
        <translation>ノートブックが使うアカウント</translation>
    </message>
    <message>
        <source>Which accounts share this key is looked up before it is changed; the keyring may ask for each key then.</source>
        <translation>どのアカウントがこのキーを共有しているかは、変更の前に調べます。そのときキーリングがキーごとに確認を求めることがあります。</translation>
    </message>
    <message>
        <source>While the window is not in front: by a message at the tray&apos;s icon, else by marking the window.</source>
        <translation>ウィンドウが前面にない間、通知領域のアイコンのメッセージか、ウィンドウの強調で知らせます。</translation>
    </message>
    <message>
        <source>Whoever sees the text can use the account and spend its time. It is copied, not shown, and leaves the clipboard by itself; where you paste it, it stays. The usual code needs no key.</source>
        <translation>このテキストを見た人は、アカウントを使い、時間を消費できます。表示せずにコピーし、クリップボードからは自動的に消えますが、貼り付けた先には残ります。通常のコードにキーは要りません。</translation>
    </message>
    <message>
        <source>Without a key, which is missing here: {names}.</source>
        <translation>ここにキーがないため、キーなし：{names}。</translation>
    </message>
    <message>
        <source>Without an instance the program takes “{name}”: {reason}.</source>
        <translation>インスタンスを指定しない場合は「{name}」を使います：{reason}。</translation>
    </message>
    <message>
        <source>Without keys, e-mail addresses and account ids of IBM Cloud.</source>
        <translation>キー、メールアドレス、IBM Cloud のアカウント ID は含みません。</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the backup, not even you. Keep it where you find it.</source>
        <translation>パスフレーズがなければ、あなたも含めて誰もバックアップを開けません。見つけられる場所に保管してください。</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the file, not even you.</source>
        <translation>パスフレーズがなければ、あなたも含めて誰もファイルを開けません。</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Works, no time left</source>
        <translation>正常、残り時間なし</translation>
    </message>
    <message>
        <source>Write it after --, as in: qubit-keychain run lab -- python experiment.py</source>
        <translation>-- の後に書いてください。例：qubit-keychain run lab -- python experiment.py</translation>
    </message>
    <message>
        <source>Write it as hub/group/project, like ibm-q/open/main.</source>
        <translation>ハブ/グループ/プロジェクトの形で、ibm-q/open/main のように書いてください。</translation>
    </message>
    <message>
        <source>Write it like http://proxy.example:3128.</source>
        <translation>http://proxy.example:3128 のように書いてください。</translation>
    </message>
    <message>
        <source>Write the plans like open, premium: names, divided by commas.</source>
        <translation>プランは open, premium のように、名前をコンマで区切って書いてください。</translation>
    </message>
    <message>
        <source>Write the proxy like http://proxy.example:3128.</source>
        <translation>プロキシは http://proxy.example:3128 のように書いてください。</translation>
    </message>
    <message numerus="yes">
        <source>Writes the account with its key into one encrypted file, in the age format that other programs open too. It is also the way to another computer.</source>
        <comment>Writes {n} accounts with their keys into one encrypted file, in the age format that other programs open too. It is also the way to another computer.</comment>
        <translation>
            <numerusform>{n} 件のアカウントをキーとともに、ほかのプログラムでも開ける age 形式の暗号化ファイルに書き込みます。別のコンピューターへの引っ越しにも使えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>書き込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} account to {path}</source>
        <comment>Wrote {n} accounts to {path}</comment>
        <translation>
            <numerusform>{n} 件のアカウントを {path} に書き込みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} account to {path}.</source>
        <comment>Wrote {n} accounts to {path}.</comment>
        <translation>
            <numerusform>{n} 件のアカウントを {path} に書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your circuit</source>
        <translation>自分の回路</translation>
    </message>
    <message>
        <source>Your file…</source>
        <translation>自分のファイル…</translation>
    </message>
    <message>
        <source>Your network&apos;s administrator knows it. Empty: what HTTPS_PROXY or the system says.</source>
        <translation>ネットワーク管理者に確認してください。空欄なら HTTPS_PROXY またはシステムの設定に従います。</translation>
    </message>
    <message>
        <source>Your own word for it; IBM never sees it.</source>
        <translation>自分で付ける名前です。IBM には送られません。</translation>
    </message>
    <message>
        <source>Your own words; the search finds the account by them.</source>
        <translation>自分で決める言葉です。検索でアカウントを見つけられます。</translation>
    </message>
    <message>
        <source>`qubit-keychain list` shows the accounts there are.</source>
        <translation>`qubit-keychain list` でアカウントの一覧を確認できます。</translation>
    </message>
    <message>
        <source>`qubit-keychain run NAME -- COMMAND` gives a practice account to a command.</source>
        <translation>`qubit-keychain run NAME -- COMMAND` は練習アカウントをコマンドに渡します。</translation>
    </message>
    <message>
        <source>a CRN</source>
        <translation>CRN</translation>
    </message>
    <message>
        <source>a call of {name}</source>
        <translation>{name} の呼び出し</translation>
    </message>
    <message>
        <source>a curl command</source>
        <translation>curl コマンド</translation>
    </message>
    <message>
        <source>a free plan, chosen from {count}</source>
        <translation>{count} 件のうち無料プランのもの</translation>
    </message>
    <message>
        <source>a key file downloaded from IBM Cloud</source>
        <translation>IBM Cloud からダウンロードしたキーファイル</translation>
    </message>
    <message>
        <source>a local simulator needs no account</source>
        <translation>ローカルシミュレーターにアカウントは不要です</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>1&#xa0;分</translation>
    </message>
    <message>
        <source>a name stands in it twice</source>
        <translation>同じ名前が 2 回あります</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>中の数値が大きすぎます</translation>
    </message>
    <message>
        <source>a number in it is too long</source>
        <translation>中の数値が長すぎます</translation>
    </message>
    <message>
        <source>a part of it is missing or was changed</source>
        <translation>一部が欠けているか、変更されています</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <translation>パスの途中がフォルダーではありません</translation>
    </message>
    <message>
        <source>a service that has ended</source>
        <translation>終了したサービス</translation>
    </message>
    <message>
        <source>a text with a CRN in it</source>
        <translation>CRN を含むテキスト</translation>
    </message>
    <message>
        <source>a text with a key in it</source>
        <translation>キーを含むテキスト</translation>
    </message>
    <message>
        <source>a time limit</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>a token of the classic service</source>
        <translation>クラシックサービスのトークン</translation>
    </message>
    <message>
        <source>a web page in between: Wi-Fi login, filter</source>
        <translation>間に入った Web ページ：Wi-Fi のログイン、フィルター</translation>
    </message>
    <message>
        <source>about {seconds} s of quantum time</source>
        <translation>約 {seconds}&#xa0;秒の量子時間</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>address {url}</source>
        <translation>アドレス {url}</translation>
    </message>
    <message>
        <source>an API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>an account of qiskit-ibm.json</source>
        <translation>qiskit-ibm.json のアカウント</translation>
    </message>
    <message>
        <source>an answer that cannot be read</source>
        <translation>読めない応答</translation>
    </message>
    <message>
        <source>an entry in it cannot be understood</source>
        <translation>中のエントリを解釈できません</translation>
    </message>
    <message>
        <source>an unknown authority signed its certificate</source>
        <translation>証明書の署名者が不明です</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>ほか {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>別のプログラムが使用中です</translation>
    </message>
    <message>
        <source>another program is writing beside it</source>
        <translation>別のプログラムが書き込んでいます</translation>
    </message>
    <message>
        <source>arguments of the client</source>
        <translation>クライアントの引数</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>cannot be run</source>
        <translation>実行できません</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>certificate check</source>
        <translation>証明書の検査</translation>
    </message>
    <message>
        <source>certificates are not checked</source>
        <translation>証明書を検査しません</translation>
    </message>
    <message>
        <source>changed meanwhile, so it was left</source>
        <translation>その間に変更されたため、そのまま残しました</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>charged {seconds:.0f} s</source>
        <translation>課金 {seconds:.0f}&#xa0;秒</translation>
    </message>
    <message>
        <source>charged {seconds:.0f} s of quantum time</source>
        <translation>量子時間 {seconds:.0f}&#xa0;秒を課金</translation>
    </message>
    <message>
        <source>checked in {duration}</source>
        <translation>{duration}でチェック</translation>
    </message>
    <message>
        <source>chosen because none is set ({reason})</source>
        <translation>指定がないため選択（{reason}）</translation>
    </message>
    <message>
        <source>chosen by the client</source>
        <translation>クライアントが選択</translation>
    </message>
    <message>
        <source>consent to the cost, which is missing</source>
        <translation>費用への同意がありません</translation>
    </message>
    <message>
        <source>created {time}</source>
        <translation>作成 {time}</translation>
    </message>
    <message>
        <source>curl, step by step</source>
        <translation>curl（手順ごと）</translation>
    </message>
    <message>
        <source>dd MMM yyyy</source>
        <comment>a date, in the letters of QDate::toString()</comment>
        <translation>yyyy/MM/dd</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>default: {name}</source>
        <translation>既定：{name}</translation>
    </message>
    <message>
        <source>different</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>divided by commas</source>
        <translation>コンマ区切り</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>does not know the channel ibm_quantum_platform: it needs 0.40 or newer</source>
        <translation>はチャネル ibm_quantum_platform に対応していません。0.40 以降が必要です</translation>
    </message>
    <message>
        <source>does not know the channel local: it needs 0.22 or newer</source>
        <translation>はチャネル local に対応していません。0.22 以降が必要です</translation>
    </message>
    <message>
        <source>does not know the classic channel any more: 0.40 was the last one</source>
        <translation>はクラシックチャネルに対応していません。対応していたのは 0.40 までです</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>ended {time}</source>
        <translation>終了 {time}</translation>
    </message>
    <message>
        <source>environment (IQP_API_TOKEN)</source>
        <translation>環境（IQP_API_TOKEN）</translation>
    </message>
    <message>
        <source>environment (QE_TOKEN)</source>
        <translation>環境（QE_TOKEN）</translation>
    </message>
    <message>
        <source>environment variables</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>終了コード {code}</translation>
    </message>
    <message>
        <source>expected to start {time}</source>
        <translation>開始予定 {time}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>first by name of {count}; none of them is known to be free</source>
        <translation>{count} 件のうち名前順で最初のもの。無料と分かっているものはありません</translation>
    </message>
    <message>
        <source>free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>gone already</source>
        <translation>すでにありません</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>hub/group/project belongs to the classic service; enter the instance&apos;s CRN or name.</source>
        <translation>ハブ/グループ/プロジェクトはクラシックサービスのものです。インスタンスの CRN または名前を入力してください。</translation>
    </message>
    <message>
        <source>ibm-q/open/main; empty: the default one</source>
        <translation>ibm-q/open/main。空欄なら既定のもの</translation>
    </message>
    <message>
        <source>ideal {ideal:+.2f}, known beforehand</source>
        <translation>理想値 {ideal:+.2f}（既知）</translation>
    </message>
    <message>
        <source>identity.age, which opens it, is missing</source>
        <translation>開くための identity.age がありません</translation>
    </message>
    <message>
        <source>in {region}</source>
        <translation>{region} 内</translation>
    </message>
    <message>
        <source>info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>initializing</source>
        <translation>初期化中</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>instance chosen automatically</source>
        <translation>インスタンスは自動選択</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>別のユーザーのものです</translation>
    </message>
    <message>
        <source>it could not be put in its place</source>
        <translation>所定の場所に置けませんでした</translation>
    </message>
    <message>
        <source>it does not say which format it has</source>
        <translation>形式が書かれていません</translation>
    </message>
    <message>
        <source>it has the tag “{tag}”, chosen from {count}</source>
        <translation>{count} 件のうちタグ「{tag}」のあるもの</translation>
    </message>
    <message>
        <source>it holds NaN or Infinity, which JSON does not have</source>
        <translation>JSON にない NaN または Infinity が入っています</translation>
    </message>
    <message>
        <source>it holds nothing but zero bytes</source>
        <translation>ゼロのバイトしか入っていません</translation>
    </message>
    <message>
        <source>it holds something else</source>
        <translation>別のものが入っています</translation>
    </message>
    <message>
        <source>it holds something else than accounts</source>
        <translation>アカウント以外のものが入っています</translation>
    </message>
    <message>
        <source>it holds something else than secrets</source>
        <translation>秘密情報以外のものが入っています</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is a link that leads in a circle</source>
        <translation>リンクが循環しています</translation>
    </message>
    <message>
        <source>it is a link to a file that is not there</source>
        <translation>リンク先のファイルがありません</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it is kept in memory only and is never written to a file</source>
        <translation>メモリーだけに保管し、ファイルには書き込みません</translation>
    </message>
    <message>
        <source>it is larger than {megabytes} MB</source>
        <translation>{megabytes} MB を超えています</translation>
    </message>
    <message>
        <source>it is locked by a key, not by a passphrase</source>
        <translation>パスフレーズではなく鍵で暗号化されています</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>it is no file in age format</source>
        <translation>age 形式のファイルではありません</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it is no valid JSON at line {line}</source>
        <translation>{line} 行目が正しい JSON ではありません</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <source>it is not as it was written</source>
        <translation>書き込んだときの内容と違います</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>読み取り専用です</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>すでにあります</translation>
    </message>
    <message>
        <source>it is wrapped as text; unwrap it with “age -d FILE | age -p &gt; NEW”</source>
        <translation>テキスト形式で包まれています。「age -d FILE | age -p &gt; NEW」で変換してください</translation>
    </message>
    <message>
        <source>it may not grow any more</source>
        <translation>これ以上大きくできません</translation>
    </message>
    <message>
        <source>it was written by another version of Qubit Keychain</source>
        <translation>Qubit Keychain の別のバージョンで書かれています</translation>
    </message>
    <message>
        <source>its accounts are missing</source>
        <translation>アカウントがありません</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>証明書の期限が切れています</translation>
    </message>
    <message>
        <source>its certificate is for another address</source>
        <translation>証明書が別のアドレス用です</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>証明書が別の名前用です</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>証明書がまだ有効ではありません</translation>
    </message>
    <message>
        <source>its certificate is signed by itself</source>
        <translation>証明書が自己署名です</translation>
    </message>
    <message>
        <source>its certificate was not accepted</source>
        <translation>証明書が受け付けられませんでした</translation>
    </message>
    <message>
        <source>its first lines were changed</source>
        <translation>先頭の行が変更されています</translation>
    </message>
    <message>
        <source>its first lines were cut or changed</source>
        <translation>先頭の行が欠けているか、変更されています</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>フォルダーがありません</translation>
    </message>
    <message>
        <source>its path is too long</source>
        <translation>パスが長すぎます</translation>
    </message>
    <message>
        <source>its plan comes first in the account&apos;s order, chosen from {count}</source>
        <translation>{count} 件のうち、プランがアカウントの順序で最初のもの</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>kept for this session only</source>
        <translation>このセッションだけ保管</translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <translation>キーリングに保管</translation>
    </message>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>keyringrc.cfg may choose the keyring</source>
        <translation>keyringrc.cfg がキーリングを選んでいるかもしれません</translation>
    </message>
    <message>
        <source>lab, thesis, teaching …</source>
        <translation>研究室、論文、授業…</translation>
    </message>
    <message>
        <source>lent already</source>
        <translation>貸出中</translation>
    </message>
    <message>
        <source>look for a newer version of this program</source>
        <translation>このプログラムの新しいバージョンを探してください</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>メンテナンス中</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>name taken</source>
        <translation>名前が使用中</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>no time allocated</source>
        <translation>時間の割り当てなし</translation>
    </message>
    <message>
        <source>no time left</source>
        <translation>残り時間なし</translation>
    </message>
    <message>
        <source>no {name}</source>
        <translation>{name} なし</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>待っている人はいません</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>示されていません</translation>
    </message>
    <message>
        <source>not a practice account</source>
        <translation>練習アカウントは対象外</translation>
    </message>
    <message>
        <source>not an account of this channel</source>
        <translation>このチャネルのアカウントは対象外</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>示されていません</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message numerus="yes">
        <source>one account</source>
        <comment>{n} accounts</comment>
        <translation>
            <numerusform>{n} 件のアカウント</numerusform>
        </translation>
    </message>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>only a part of it can be read, so nothing was written</source>
        <translation>一部しか読めないため、何も書き込みませんでした</translation>
    </message>
    <message>
        <source>open, flex; empty: free plans first</source>
        <translation>open, flex。空欄なら無料プランが先</translation>
    </message>
    <message>
        <source>order of plans</source>
        <translation>プランの順序</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>有料</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>pay as you go</source>
        <translation>従量課金</translation>
    </message>
    <message>
        <source>permission was denied</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>place of the keys</source>
        <translation>キーの保管場所</translation>
    </message>
    <message>
        <source>position {position}</source>
        <translation>{position} 番目</translation>
    </message>
    <message>
        <source>private endpoint</source>
        <translation>プライベートエンドポイント</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>proxies is not what the client writes.</source>
        <translation>proxies がクライアントの書く形ではありません。</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>proxy {proxy}</source>
        <translation>プロキシ {proxy}</translation>
    </message>
    <message>
        <source>qiskit is not installed there: pip install qiskit</source>
        <translation>qiskit がインストールされていません：pip install qiskit</translation>
    </message>
    <message>
        <source>qiskit-aer is not installed there: without it the simulation is slower and has no noise.</source>
        <translation>qiskit-aer がインストールされていません。ないとシミュレーションが遅く、ノイズもありません。</translation>
    </message>
    <message>
        <source>qiskit-ibm-runtime is not installed there: pip install qiskit-ibm-runtime</source>
        <translation>qiskit-ibm-runtime がインストールされていません：pip install qiskit-ibm-runtime</translation>
    </message>
    <message>
        <source>qiskit-ibm-runtime {version} {reason}</source>
        <translation>qiskit-ibm-runtime {version} {reason}</translation>
    </message>
    <message>
        <source>qiskit-qasm3-import is not installed there, which reads OpenQASM 3: pip install qiskit-qasm3-import</source>
        <translation>OpenQASM 3 を読む qiskit-qasm3-import がそこにインストールされていません：pip install qiskit-qasm3-import</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同一</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>started {time}</source>
        <translation>開始 {time}</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>tags {tags}</source>
        <translation>タグ {tags}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取り戻しました</translation>
    </message>
    <message>
        <source>that was asked for</source>
        <translation>（指定したもの）</translation>
    </message>
    <message>
        <source>the account&apos;s default project</source>
        <translation>アカウントの既定のプロジェクト</translation>
    </message>
    <message>
        <source>the chosen Python</source>
        <translation>選択した Python</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>ディスクが読み取り専用です</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>ディスクの割り当てを使い切っています</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>ディスクがエラーを報告しました</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>最初のもの</translation>
    </message>
    <message>
        <source>the instance</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>the interface {version}, which this program speaks, ends on {day}</source>
        <translation>このプログラムが使うインターフェース {version} は {day} に終了します</translation>
    </message>
    <message>
        <source>the interface {version}, which this program speaks, is not offered any more</source>
        <translation>このプログラムが使うインターフェース {version} は提供されなくなりました</translation>
    </message>
    <message>
        <source>the interface {version}, which this program speaks, is to end</source>
        <translation>このプログラムが使うインターフェース {version} は終了する予定です</translation>
    </message>
    <message>
        <source>the job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>the key or token</source>
        <translation>キーまたはトークン</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>the licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>the name server (DNS)</source>
        <translation>ネームサーバー（DNS）</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>the old one</source>
        <translation>古いもの</translation>
    </message>
    <message>
        <source>the only one the key can use</source>
        <translation>このキーで使用できる唯一のもの</translation>
    </message>
    <message>
        <source>the plan&apos;s time</source>
        <translation>プランの時間</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>the region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>the service, out or in maintenance</source>
        <translation>サービスの停止またはメンテナンス</translation>
    </message>
    <message>
        <source>the system reported an error</source>
        <translation>システムがエラーを報告しました</translation>
    </message>
    <message>
        <source>the user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>there is no account to put into it</source>
        <translation>入れるアカウントがありません</translation>
    </message>
    <message>
        <source>there is no earlier good copy</source>
        <translation>以前の正常なコピーがありません</translation>
    </message>
    <message>
        <source>there is no identity in it</source>
        <translation>identity が含まれていません</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのようなファイルはありません</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>要求が多すぎる</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>試用</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>us-east or eu-de; empty: any</source>
        <translation>us-east か eu-de。空欄なら問いません</translation>
    </message>
    <message>
        <source>vault.age is missing</source>
        <translation>vault.age がありません</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>what is inside cannot be understood</source>
        <translation>中身を解釈できません</translation>
    </message>
    <message>
        <source>what was written could not be read back</source>
        <translation>書き込んだ内容を読み戻せませんでした</translation>
    </message>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>works, no time left</source>
        <translation>正常、残り時間なし</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>{agreement:.0%} as expected</source>
        <translation>{agreement:.0%} が期待どおり</translation>
    </message>
    <message>
        <source>{channel} has ended; the client from 0.41 on refuses such an account.</source>
        <translation>{channel} は終了しました。クライアントは 0.41 からこのようなアカウントを拒否します。</translation>
    </message>
    <message>
        <source>{channel} names a channel that has ended; programs started from this session will fail.</source>
        <translation>{channel} が終了したチャネルを指定しています。このセッションから起動したプログラムは失敗します。</translation>
    </message>
    <message>
        <source>{channel}, instance {instance}</source>
        <translation>{channel}、インスタンス {instance}</translation>
    </message>
    <message>
        <source>{channel}, {instance}.</source>
        <translation>{channel}、{instance}。</translation>
    </message>
    <message>
        <source>{channel}: a retired channel; it can be kept for the record, not used.</source>
        <translation>{channel}：廃止されたチャネルです。記録として残せますが、使えません。</translation>
    </message>
    <message>
        <source>{column}, sorted ascending</source>
        <translation>{column}、昇順</translation>
    </message>
    <message>
        <source>{column}, sorted descending</source>
        <translation>{column}、降順</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{devices}.</source>
        <translation>{devices}。</translation>
    </message>
    <message>
        <source>{done:,} of {total:,} checked: {said}</source>
        <translation>{total:,} 件中 {done:,} 件をチェック済み：{said}</translation>
    </message>
    <message>
        <source>{environment} cannot run it: {finding}</source>
        <translation>{environment} では実行できません：{finding}</translation>
    </message>
    <message numerus="yes">
        <source>{found} of {n} account</source>
        <comment>{found} of {n} accounts</comment>
        <translation>
            <numerusform>{n} 件中 {found} 件のアカウント</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} answered {status}; trying again in {seconds} s</source>
        <translation>{host} の応答は {status}。{seconds}&#xa0;秒後に再試行します</translation>
    </message>
    <message>
        <source>{host} answers</source>
        <translation>{host} が応答しています</translation>
    </message>
    <message>
        <source>{host} answers, newest interface {version}</source>
        <translation>{host} が応答しています。最新インターフェース {version}</translation>
    </message>
    <message>
        <source>{host} answers, sign-in version {version}</source>
        <translation>{host} が応答しています。サインインのバージョン {version}</translation>
    </message>
    <message>
        <source>{host} asks for a pause; trying again in {seconds} s</source>
        <translation>{host} が一時停止を求めています。{seconds}&#xa0;秒後に再試行します</translation>
    </message>
    <message>
        <source>{host} could not be reached</source>
        <translation>{host} に接続できませんでした</translation>
    </message>
    <message>
        <source>{host} could not prove who it is: {why}</source>
        <translation>{host} が身元を証明できませんでした：{why}</translation>
    </message>
    <message>
        <source>{host} cut the connection; trying again in {seconds} s</source>
        <translation>{host} が接続を切断しました。{seconds}&#xa0;秒後に再試行します</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds:g} s</source>
        <translation>{host} が {seconds:g}&#xa0;秒以内に応答しませんでした</translation>
    </message>
    <message>
        <source>{host} sent us on to {target}, which was not followed</source>
        <translation>{host} が {target} へ転送しようとしましたが、従いませんでした</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>{hours}&#xa0;時間前</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation>{hours}&#xa0;時間 {minutes:02d}&#xa0;分</translation>
    </message>
    <message>
        <source>{key} is a placeholder, so it was not taken.</source>
        <translation>{key} は仮の値のため、取り込みませんでした。</translation>
    </message>
    <message>
        <source>{key} is computed there, so it was not taken.</source>
        <translation>{key} は計算された値のため、取り込みませんでした。</translation>
    </message>
    <message>
        <source>{key} is neither true nor false.</source>
        <translation>{key} が真でも偽でもありません。</translation>
    </message>
    <message>
        <source>{key} is not a list of texts.</source>
        <translation>{key} がテキストの一覧ではありません。</translation>
    </message>
    <message>
        <source>{key} is not text.</source>
        <translation>{key} がテキストではありません。</translation>
    </message>
    <message>
        <source>{key} is written as a text; it is taken as the list that was meant.</source>
        <translation>{key} がテキストで書かれています。意図された一覧として扱います。</translation>
    </message>
    <message>
        <source>{left} Another instance of the same account will not help; wait until time is free again.</source>
        <translation>{left}同じアカウントの別のインスタンスでも変わりません。時間が空くまで待ってください。</translation>
    </message>
    <message>
        <source>{left} Wait until time is free again, or choose another instance.</source>
        <translation>{left}時間が空くまで待つか、別のインスタンスを選んでください。</translation>
    </message>
    <message>
        <source>{left}.</source>
        <translation>{left}。</translation>
    </message>
    <message>
        <source>{left}. All else is in order, but no job would be taken now.</source>
        <translation>{left}。ほかはすべて正常ですが、今はジョブが受け付けられません。</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;分</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes}&#xa0;分前</translation>
    </message>
    <message>
        <source>{minutes} min {rest} s</source>
        <translation>{minutes}&#xa0;分 {rest}&#xa0;秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds:02d} s</source>
        <translation>{minutes}&#xa0;分 {seconds:02d}&#xa0;秒</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most}、{last}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <comment>{names} and {n} more</comment>
        <translation>
            <numerusform>{names} ほか {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} is set in this session, for every script.</source>
        <comment>{names} are set in this session, for every script.</comment>
        <translation>
            <numerusform>このセッションでは、すべてのスクリプトに対して {names} が設定されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is damaged: {reason}</source>
        <translation>{name} が壊れています：{reason}</translation>
    </message>
    <message>
        <source>{name} is locked</source>
        <translation>{name} はロックされています</translation>
    </message>
    <message>
        <source>{name} is set; it comes before every saved account that is not named.</source>
        <translation>{name} が設定されています。名前で指定しない保存済みアカウントより優先されます。</translation>
    </message>
    <message>
        <source>{name}, plan {plan}</source>
        <translation>{name}、プラン {plan}</translation>
    </message>
    <message>
        <source>{name}, simulated here</source>
        <translation>{name}、ここでシミュレート</translation>
    </message>
    <message numerus="yes">
        <source>{n} account</source>
        <comment>{n} accounts</comment>
        <translation>
            <numerusform>{n} 件のアカウント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} account in {name}</source>
        <comment>{n} accounts in {name}</comment>
        <translation>
            <numerusform>{name} には {n} 件のアカウントがあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} account stored here now, with the same key, stands in {path} as plain text. It is taken out of it after an encrypted copy of the file was written. Programs that read that file no longer find it; lend or export it when needed.</source>
        <comment>{n} accounts stored here now, with the same key, stand in {path} as plain text. They are taken out of it after an encrypted copy of the file was written. Programs that read that file no longer find them; lend or export them when needed.</comment>
        <translation>
            <numerusform>ここに保存した {n} 件のアカウントが、同じキーで {path} に平文で置かれています。ファイルの暗号化したコピーを書き込んだ後、そこから取り除きます。そのファイルを読むプログラムからは見えなくなります。必要なときは貸し出すかエクスポートしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cancelled</source>
        <comment>{n} cancelled</comment>
        <translation>
            <numerusform>キャンセル {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} check failed</source>
        <comment>{n} checks failed</comment>
        <translation>
            <numerusform>{n} 件のチェックが失敗しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} check passed</source>
        <comment>{n} checks passed</comment>
        <translation>
            <numerusform>{n} 件のチェックが成功しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} checking</source>
        <comment>{n} checking</comment>
        <translation>
            <numerusform>チェック中 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation>
            <numerusform>{n}&#xa0;日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day ago</source>
        <comment>{n} days ago</comment>
        <translation>
            <numerusform>{n}&#xa0;日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} device</source>
        <comment>{n} devices</comment>
        <translation>
            <numerusform>{n} 台のデバイス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} different outcome</source>
        <comment>{n} different outcomes</comment>
        <translation>
            <numerusform>{n} 種類の結果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} does not</source>
        <comment>{n} do not</comment>
        <translation>
            <numerusform>失敗 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry in the keyring belongs to no account</source>
        <comment>{n} entries in the keyring belong to no account</comment>
        <translation>
            <numerusform>キーリングの {n} 件の項目がどのアカウントにも属していません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry of the accounts file cannot be read</source>
        <comment>{n} entries of the accounts file cannot be read</comment>
        <translation>
            <numerusform>アカウントファイルの {n} 件のエントリを読めません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <comment>{n} failed</comment>
        <translation>
            <numerusform>失敗 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} instance</source>
        <comment>{n} instances</comment>
        <translation>
            <numerusform>{n} 個のインスタンス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} job waiting</source>
        <comment>{n} jobs waiting</comment>
        <translation>
            <numerusform>{n} 件のジョブが待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} job, the newest first</source>
        <comment>{n} jobs, the newest first</comment>
        <translation>
            <numerusform>{n} 件のジョブ（新しい順）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} key missing</source>
        <comment>{n} keys missing</comment>
        <translation>
            <numerusform>キーなし {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} key that was deleted is still in the vault file, because it was locked</source>
        <comment>{n} keys that were deleted are still in the vault file, because it was locked</comment>
        <translation>
            <numerusform>保管庫ファイルがロックされていたため、削除したキー {n} 件がまだ残っています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <comment>{n} left out</comment>
        <translation>
            <numerusform>対象外 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other</source>
        <comment>{n} others</comment>
        <translation>
            <numerusform>ほか {n} 通り</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shot</source>
        <comment>{n} shots</comment>
        <translation>
            <numerusform>{n} ショット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shot measured in {duration}</source>
        <comment>{n} shots measured in {duration}</comment>
        <translation>
            <numerusform>{duration}で {n} ショットを測定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} simulator</source>
        <comment>{n} simulators</comment>
        <translation>
            <numerusform>シミュレーター {n} 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stayed, because it differs.</source>
        <comment>{n} stayed, because they differ.</comment>
        <translation>
            <numerusform>相違のある {n} 件は残りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without time</source>
        <comment>{n} without time</comment>
        <translation>
            <numerusform>残り時間なし {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} working</source>
        <comment>{n} working</comment>
        <translation>
            <numerusform>正常 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} works</source>
        <comment>{n} work</comment>
        <translation>
            <numerusform>正常 {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one}{other}</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}、{other}</translation>
    </message>
    <message>
        <source>{one}. {other}</source>
        <translation>{one}。{other}</translation>
    </message>
    <message>
        <source>{one}: {other}</source>
        <translation>{one}：{other}</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}。{other}</translation>
    </message>
    <message>
        <source>{online} of {all} devices online</source>
        <translation>{all} 台中 {online} 台のデバイスがオンライン</translation>
    </message>
    <message>
        <source>{opened}, made on {when}</source>
        <translation>{opened}（作成日時：{when}）</translation>
    </message>
    <message>
        <source>{outcome} · Nothing is stored yet.</source>
        <translation>{outcome} · まだ何も保存していません。</translation>
    </message>
    <message numerus="yes">
        <source>{outcome}: {n} shot, {share:.1%}</source>
        <comment>{outcome}: {n} shots, {share:.1%}</comment>
        <translation>
            <numerusform>{outcome}：{n} ショット、{share:.1%}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{outcome}: {n} shot, {share:.1%}, expected {expected:.0%}</source>
        <comment>{outcome}: {n} shots, {share:.1%}, expected {expected:.0%}</comment>
        <translation>
            <numerusform>{outcome}：{n} ショット、{share:.1%}、予想 {expected:.0%}</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} asks for too much memory before its passphrase can be checked (2^{work} kB)</source>
        <translation>{path} はパスフレーズの確認前に多すぎるメモリーを要求します（2^{work} kB）</translation>
    </message>
    <message>
        <source>{path} could not be used: {reason}</source>
        <translation>{path} を使用できませんでした：{reason}</translation>
    </message>
    <message>
        <source>{path} holds no account of the channel {channel}.</source>
        <translation>{path} にチャネル {channel} のアカウントはありません。</translation>
    </message>
    <message>
        <source>{path} holds no account that the client takes without a name.</source>
        <translation>{path} に、クライアントが名前なしで使うアカウントはありません。</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{place}, never in a file as plain text unless you ask for it.</source>
        <translation>{place}。あなたが指示しない限り、平文でファイルに保存されることはありません。</translation>
    </message>
    <message>
        <source>{plan} plan</source>
        <translation>プラン {plan}</translation>
    </message>
    <message>
        <source>{problems} of {count} need mending</source>
        <translation>{count} 件中 {problems} 件に対処が必要です</translation>
    </message>
    <message>
        <source>{problem} With a CRN the region is not looked at.</source>
        <translation>{problem}CRN がある場合、リージョンは見ません。</translation>
    </message>
    <message>
        <source>{program} on {backend}</source>
        <translation>{backend} の {program}</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{rest} left of {limit} in 28 days</source>
        <translation>28&#xa0;日間で {limit}のうち残り {rest}</translation>
    </message>
    <message>
        <source>{rest} of {limit} left</source>
        <translation>{limit}のうち残り {rest}</translation>
    </message>
    <message>
        <source>{said}, in your Python</source>
        <translation>{said}（お使いの Python で）</translation>
    </message>
    <message>
        <source>{said}, usually in {usual}</source>
        <translation>{said}、通常 {usual}</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f}&#xa0;秒</translation>
    </message>
    <message>
        <source>{seconds:.2f} s</source>
        <translation>{seconds:.2f}&#xa0;秒</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;秒</translation>
    </message>
    <message>
        <source>{seen} Try again later, or choose another instance.</source>
        <translation>{seen}後でもう一度試すか、別のインスタンスを選んでください。</translation>
    </message>
    <message>
        <source>{sentence}</source>
        <translation>{sentence}</translation>
    </message>
    <message>
        <source>{sentence} The free check shows the same but for the job itself.</source>
        <translation>{sentence}無料のチェックでも、ジョブ以外は同じことが分かります。</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>{spent:,} of them without time left</source>
        <translation>うち残り時間なし {spent:,} 件</translation>
    </message>
    <message>
        <source>{state}, position {position}</source>
        <translation>{state}、{position} 番目</translation>
    </message>
    <message>
        <source>{step} …</source>
        <translation>{step}…</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り {time}</translation>
    </message>
    <message>
        <source>{time} of quantum time left</source>
        <translation>量子時間の残り {time}</translation>
    </message>
    <message numerus="yes">
        <source>{title} ({n} account)</source>
        <comment>{title} ({n} accounts)</comment>
        <translation>
            <numerusform>{title}（{n} 件のアカウント）</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}.</source>
        <translation>{title}。</translation>
    </message>
    <message>
        <source>{total:,} checked: {said}</source>
        <translation>{total:,} 件をチェック済み：{said}</translation>
    </message>
    <message>
        <source>{used:,.0f} s used</source>
        <translation>{used:,.0f}&#xa0;秒使用</translation>
    </message>
    <message>
        <source>{used:,.0f} s used, counted from {begin} to {end}</source>
        <translation>{used:,.0f}&#xa0;秒使用（{begin} から {end} まで）</translation>
    </message>
    <message>
        <source>{value:+.3f} ± {error:.3f}</source>
        <translation>{value:+.3f} ± {error:.3f}</translation>
    </message>
    <message>
        <source>{value:+.3f} ± {error:.3f} (ideal {ideal:+.2f})</source>
        <translation>{value:+.3f} ± {error:.3f}（理想値 {ideal:+.2f}）</translation>
    </message>
    <message>
        <source>{value:+.3f} ± {error:.3f} (ideal {ideal:+.2f}, {apart:.1f} standard errors away)</source>
        <translation>{value:+.3f} ± {error:.3f}（理想値 {ideal:+.2f}、標準誤差の {apart:.1f} 倍の差）</translation>
    </message>
    <message>
        <source>{value:+.3f} ± {error:.3f} measured in {duration}</source>
        <translation>{duration}で {value:+.3f} ± {error:.3f} を測定</translation>
    </message>
    <message>
        <source>{versions} in {place}</source>
        <translation>{place} の {versions}</translation>
    </message>
    <message>
        <source>{what}:</source>
        <translation>{what}：</translation>
    </message>
    <message>
        <source>{when}: {how}, looked around in {took}</source>
        <translation>{when}：{how}、確認 {took}</translation>
    </message>
    <message>
        <source>{when}: {title}</source>
        <translation>{when}: {title}</translation>
    </message>
    <message>
        <source>{words} (Ctrl+H)</source>
        <translation>{words} (Ctrl+H)</translation>
    </message>
    <message>
        <source>{words} was stored, read back and deleted in {milliseconds:.0f} ms</source>
        <translation>{words}を {milliseconds:.0f} ミリ秒で保管、読み戻し、削除しました</translation>
    </message>
    <message numerus="yes">
        <source>{worked} of {n} worked</source>
        <comment>{worked} of {n} worked</comment>
        <translation>
            <numerusform>{n} 回中 {worked} 回正常</numerusform>
        </translation>
    </message>
    <message>
        <source>“Restore a backup” opens it, with its passphrase.</source>
        <translation>「バックアップから復元」でパスフレーズを入力すると開けます。</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>「{name}」</translation>
    </message>
    <message>
        <source>“{name}” cannot be the default</source>
        <translation>「{name}」は既定にできません</translation>
    </message>
    <message>
        <source>“{name}” has a new key, and the old one is disabled.</source>
        <translation>「{name}」のキーは新しくなり、古いキーは無効です。</translation>
    </message>
    <message>
        <source>“{name}” in your list has the same channel and instance.</source>
        <translation>一覧の「{name}」とチャネルおよびインスタンスが同じです。</translation>
    </message>
    <message>
        <source>“{name}” is kept for this session only, so nothing of it remains and this cannot be undone. The key stays valid at IBM until it is deleted there.</source>
        <translation>「{name}」はこのセッションだけの保管なので、何も残らず、元に戻せません。キーは IBM で削除するまで有効です。</translation>
    </message>
    <message>
        <source>“{name}” is lent until {time:%H:%M}</source>
        <translation>「{name}」を {time:%H:%M} まで貸し出しています</translation>
    </message>
    <message>
        <source>“{name}” was changed elsewhere meanwhile: {fields}</source>
        <translation>「{name}」はその間に別の場所で変更されました：{fields}</translation>
    </message>
    <message>
        <source>“{name}” was not handed out: IBM&apos;s client drops the port of an address that stands in its file</source>
        <translation>「{name}」を渡しませんでした：ファイルにあるアドレスのポートを IBM のクライアントが落とすためです</translation>
    </message>
    <message>
        <source>“{name}” was not handed out: {reason}</source>
        <translation>「{name}」を渡しませんでした：{reason}</translation>
    </message>
    <message>
        <source>“{name}” was not lent: {path} has an entry of this name already</source>
        <translation>「{name}」を貸し出しませんでした：{path} に同じ名前のエントリがすでにあります</translation>
    </message>
    <message>
        <source>“{name}” was not lent: {reason}</source>
        <translation>「{name}」を貸し出しませんでした：{reason}</translation>
    </message>
    <message>
        <source>“{name}” was {ending}</source>
        <translation>「{name}」：{ending}</translation>
    </message>
    <message>
        <source>“{name}”: {problem}</source>
        <translation>「{name}」：{problem}</translation>
    </message>
</context>
</TS>
