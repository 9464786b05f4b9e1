@echo off
rem Runs Maven with a JDK 25: the mvn of the PATH, or one fetched once from the Apache archive.
setlocal
call "%~dp0.mvn\jdk.cmd" || exit /b 3

where mvn.cmd >nul 2>nul
if not errorlevel 1 (
    call mvn.cmd %*
    exit /b
)

set "version=3.9.11"
set "checksum=0d7125e8c91097b36edb990ea5934e6c68b4440eef4ea96510a0f6815e7eeadb"
set "maven=%USERPROFILE%\.m2\wrapper\apache-maven-%version%"
if exist "%maven%\bin\mvn.cmd" goto run
set "archive=https://archive.apache.org/dist/maven/maven-3/%version%/binaries/apache-maven-%version%-bin.zip"
echo mvnw: fetching Maven %version% from %archive% 1>&2
powershell -NoProfile -Command "$ErrorActionPreference='Stop'; $ProgressPreference='SilentlyContinue'; $zip=New-TemporaryFile | Rename-Item -NewName { $_.Name + '.zip' } -PassThru; Invoke-WebRequest -UseBasicParsing -Uri $env:archive -OutFile $zip; if ((Get-FileHash -Algorithm SHA256 $zip).Hash -ne $env:checksum) { throw 'checksum differs' }; Expand-Archive -Force $zip (Split-Path $env:maven); Remove-Item $zip"
if errorlevel 1 (
    echo mvnw: no Maven found and none could be fetched: install Maven 3.8 or later and put it on the PATH 1>&2
    exit /b 3
)
:run
call "%maven%\bin\mvn.cmd" %*
exit /b
