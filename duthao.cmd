@echo off
rem Runs Duthao: builds it on first use, keeps a start-up cache, runs the command. After a change of
rem the sources delete the folder target.
setlocal EnableExtensions DisableDelayedExpansion
call "%~dp0.mvn\jdk.cmd" || exit /b 3
set "home=%~dp0"
set "home=%home:~0,-1%"
set "jar=%home%\target\duthao.jar"
set "app=%home%\target\app"
set "cache=%home%\target\app.aot"
rem More threads make Tesseract eight times slower.
set "OMP_THREAD_LIMIT=1"
rem The JVM reads a command line in the code page of the system, which lacks Vietnamese letters; an
rem environment variable keeps them.
set "DUTHAO_LINE=%*"
for /f "tokens=2 delims=:." %%P in ('chcp') do set "codepage=%%P"
chcp 65001 >nul

set "java="%JAVA_HOME%\bin\java.exe" --enable-native-access=ALL-UNNAMED "-Dduthao.home=%home%""
set "quick=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
if not exist "%jar%" call :build || goto end
if not exist "%app%\duthao.jar" call :unpack || goto end
if not exist "%cache%" call :train

rem Short commands want a quick start; long ones, and the shell, a fast machine.
for %%V in ("" batch consolidate eval) do if /i "%~1"=="%%~V" set "quick="
set "start="
for %%C in ("%cache%") do if %%~zC gtr 0 set "start="-XX:AOTCache=%cache%" -Xlog:disable -Xlog:all=off"
%java% %quick% %start% -jar "%app%\duthao.jar"
:end
set "code=%errorlevel%"
chcp %codepage% >nul
exit /b %code%

:build
echo duthao: building; the first time takes a few minutes ... 1>&2
if not exist "%home%\target" mkdir "%home%\target"
call "%home%\mvnw.cmd" -q -B -f "%home%\pom.xml" -Dmaven.test.skip=true package >"%home%\target\build.log" 2>&1
if errorlevel 1 (
    echo duthao: the build failed; see %home%\target\build.log 1>&2
    exit /b 3
)
exit /b 0

:unpack
if exist "%app%.new" rmdir /s /q "%app%.new"
%java% -Djarmode=tools -jar "%jar%" extract --destination "%app%.new" >nul
if errorlevel 1 (
    echo duthao: %jar% could not be unpacked 1>&2
    exit /b 3
)
move "%app%.new" "%app%" >nul
exit /b 0

rem Without the cache everything works, a second slower: a training that fails leaves an empty one.
:train
echo duthao: preparing a quick start ... 1>&2
setlocal
set "DUTHAO_LINE="
if exist "%home%\target\training" rmdir /s /q "%home%\target\training"
mkdir "%home%\target\training"
xcopy /e /i /q "%home%\corpus" "%home%\target\training\corpus" >nul
pushd "%home%\target\training"
%java% %quick% -XX:AOTCacheOutput=..\app.aot.training -jar ..\app\duthao.jar <"%home%\src\main\launcher\training" >..\training.log 2>&1
popd
if exist "%cache%.training" (move "%cache%.training" "%cache%" >nul) else (type nul >"%cache%")
rmdir /s /q "%home%\target\training"
endlocal
exit /b 0
